// The backlog at size: 50,000 requests and 2 million mentions. Its database is filled once, in some minutes, and kept.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import { build } from 'vite'

const OUT = 'build/bench'
const KEPT = 'data/bench'

export async function benchBacklog() {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ...{ ssr: true, outDir: OUT, target: 'node20', copyPublicDir: false, emptyOutDir: false },
      rollupOptions: { input: { backlog: 'tests/bench/backlog.ts' } },
    },
  })
  mkdirSync(KEPT, { recursive: true })
  const file = path.join(KEPT, `backlog-${shapeOfDatabase()}.db`)
  for (const old of readdirSync(KEPT)) if (!path.join(KEPT, old).startsWith(file)) rmSync(path.join(KEPT, old))
  // A fill that was cut off must not be taken for a whole one.
  const filling = existsSync(file) ? file : `${file}.filling`
  const { stdout, status } = spawnSync(process.execPath, [`${OUT}/backlog.js`, filling], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 2],
  })
  if (status === 0 && filling !== file) for (const end of ['', '-wal', '-shm']) keep(filling + end, file + end)
  console.log('\nThe backlog, with 50,000 requests and 2 million mentions')
  console.table(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line)),
  )
}

const keep = (from, to) => existsSync(from) && renameSync(from, to)

/** Another schema or another way to fill it is another file. */
function shapeOfDatabase() {
  const migrations = readdirSync('db/migrations').filter((name) => name.endsWith('.sql'))
  const files = [...migrations.map((name) => `db/migrations/${name}`), 'tests/bench/backlog-database.ts']
  const hash = createHash('sha256')
  for (const each of files) hash.update(readFileSync(each))
  return hash.digest('hex').slice(0, 12)
}
