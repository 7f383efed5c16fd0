// The engine with 300 live rules: honest and promotional posts, and texts written to take long.
import { spawnSync } from 'node:child_process'
import { build } from 'vite'

const OUT = 'build/bench'
const TITLES = {
  machine: 'This machine, now',
  cold: 'The first post that a fresh process judges',
  posts: 'Judging a post by 300 live rules',
  hostile: 'Texts written to take long, 100,000 characters each',
  fuzz: 'The slowest of the fuzzed texts, in ms of CPU',
}

export const benchModeration = () => run('moderation')
export const benchModerationFuzz = () => run('moderation-fuzz')

async function run(name) {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ...{ ssr: true, outDir: OUT, target: 'node20', copyPublicDir: false, emptyOutDir: false },
      rollupOptions: { input: { [name]: `tests/bench/${name}.ts` } },
    },
  })
  const { stdout } = spawnSync(process.execPath, [`${OUT}/${name}.js`], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 2],
  })
  const rows = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  for (const [table, title] of Object.entries(TITLES)) {
    const own = rows.filter((row) => row.table === table)
    if (own.length === 0) continue
    console.log(`\n${title}`)
    console.table(own.map(({ table: _, ...figures }) => figures))
  }
}
