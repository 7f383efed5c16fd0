import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig, type UserConfig } from 'vite'
import remixConfig from './remix.config.js'

const web: UserConfig = { plugins: [remix(remixConfig)], build: { target: 'es2022' } }

// What runs beside the pages: Node runs no TypeScript, and Remix's build does not bundle workers.
const programs: UserConfig = {
  build: {
    ssr: true,
    outDir: 'build/programs',
    target: 'node20',
    copyPublicDir: false,
    rollupOptions: {
      input: {
        server: 'app/server.ts',
        worker: 'app/worker.ts',
        'image-process': 'app/image-process.ts',
        'moderation-check': 'app/command-line/moderation-check.ts',
        'train-tone': 'app/command-line/train-tone.ts',
        'exam-import': 'app/command-line/exam-import.ts',
        'exam-export': 'app/command-line/exam-export.ts',
        'exam-analyse': 'app/command-line/exam-analyse.ts',
        'inbox-mail': 'app/command-line/inbox-mail.ts',
        seed: 'app/command-line/seed.ts',
        'admin-create': 'app/command-line/admin-create.ts',
        'demo-fill': 'app/command-line/demo-fill.ts',
        'demo-reset': 'app/command-line/demo-reset.ts',
        migrate: 'app/command-line/migrate.ts',
      },
    },
  },
}

export default defineConfig(({ mode }) => (mode === 'programs' ? programs : web))
