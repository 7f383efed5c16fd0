import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: [
      'app/**/*.test.{ts,tsx}',
      'db/**/*.test.ts',
      'tests/architecture.test.ts',
      'tests/integration/**/*.test.ts',
    ],
    globalSetup: ['tests/helpers/base-database.ts'],
    setupFiles: ['tests/helpers/expect-no-console-error.ts'],
    testTimeout: 20_000,
    maxWorkers: 2,
    minWorkers: 1,
    css: false,
  },
})
