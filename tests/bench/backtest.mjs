// The rules desk at size: 10,000 posts judged again, for a draft and for a version that is undone.
import { spawnSync } from 'node:child_process'
import path from 'node:path'
import { build } from 'vite'

const OUT = 'build/bench'

export async function benchBacktest(folder) {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ...{ ssr: true, outDir: OUT, target: 'node20', copyPublicDir: false, emptyOutDir: false },
      rollupOptions: { input: { backtest: 'tests/bench/backtest.ts' } },
    },
  })
  const { stdout } = spawnSync(process.execPath, [`${OUT}/backtest.js`, path.join(folder, 'backtest.db')], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 2],
  })
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  console.log('\nThe rules desk, over the last 10,000 posts')
  console.table(rows)
}
