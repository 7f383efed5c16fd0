// The exam at size: a bank of 5,000 items and 100,000 past attempts. Filling its database takes some minutes.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { build } from 'vite'

const OUT = 'build/bench'

export async function benchExam(folder) {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ...{ ssr: true, outDir: OUT, target: 'node20', copyPublicDir: false },
      rollupOptions: { input: { exam: 'tests/bench/exam.ts' } },
    },
  })
  const { stdout } = spawnSync(process.execPath, [`${OUT}/exam.js`, path.join(folder, 'exam.db')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 2],
  })
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  console.log('\nThe exam, with 5,000 items and 100,000 past attempts')
  console.table(rows.filter((row) => row.runs !== undefined))
  console.table(rows.filter((row) => row.seconds !== undefined))
}
