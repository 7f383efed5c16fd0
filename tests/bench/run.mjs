// `npm run bench`: tables of figures, never a test. Machines differ: compare rows of one run with each other.
// `npm run bench -- exam` runs one part alone: moderation, pages, exam, backtest, volume, moderation-fuzz, backlog or import.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildWhenStale, installWhenStale } from '../../app/command-line/prepare.mjs'
import { benchBacklog } from './backlog.mjs'
import { benchBacktest } from './backtest.mjs'
import { benchExam } from './exam.mjs'
import { benchImport } from './import.mjs'
import { benchModeration, benchModerationFuzz } from './moderation.mjs'
import { benchVolume } from './volume.mjs'

process.chdir(new URL('../..', import.meta.url).pathname)
installWhenStale()
buildWhenStale()

const folder = mkdtempSync(path.join(tmpdir(), 'coldshoe-bench-'))
const parts = {
  moderation: benchModeration,
  pages: benchPages,
  exam: () => benchExam(folder),
  backtest: () => benchBacktest(folder),
  volume: benchVolume,
}
// These take minutes, so only who asks gets them.
const long = { 'moderation-fuzz': benchModerationFuzz, backlog: benchBacklog, import: () => benchImport(folder) }
const wanted = process.argv.slice(2)
try {
  const chosen = wanted.length === 0 ? parts : { ...parts, ...long }
  for (const [name, bench] of Object.entries(chosen)) if (wanted.length === 0 || wanted.includes(name)) await bench()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function benchPages() {
  const env = { ...process.env, DEMO: '1', DATA_DIR: folder, PORT: String(await freePort()), NODE_ENV: 'production' }
  spawnSync(process.execPath, ['build/programs/demo-fill.js'], { env, stdio: ['ignore', 2, 2] })
  const server = spawn(process.execPath, ['build/programs/server.js'], { env, stdio: ['ignore', 2, 2] })
  const url = `http://127.0.0.1:${env.PORT}`
  while (!(await fetch(`${url}/readyz`).catch(() => undefined))?.ok)
    await new Promise((resolve) => setTimeout(resolve, 50))
  const signedIn = await fetch(`${url}/demo/be`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ handle: 'ana' }),
    headers: { Origin: url },
  })
  const headers = { Cookie: signedIn.headers.getSetCookie()[0].split(';')[0] }
  const rows = []
  for (const page of ['/', '/l/tripods', '/t/1001', '/requests', '/r/1001', '/search?q=rosette'])
    rows.push(await benchPage(server.pid, url, page, headers))
  console.log('\nOne member reading, one request at a time')
  console.table(rows)
  server.kill()
}

async function benchPage(pid, url, page, headers) {
  const take = async () => (await fetch(url + page, { headers })).text()
  for (let warm = 0; warm < 30; warm += 1) await take()
  const cpuBefore = cpuMs(pid)
  const times = []
  for (let run = 0; run < 200; run += 1) {
    const started = performance.now()
    await take()
    times.push(performance.now() - started)
  }
  times.sort((a, b) => a - b)
  return {
    page,
    'p50 ms': at(times, 0.5),
    'p95 ms': at(times, 0.95),
    'server CPU ms': ((cpuMs(pid) - cpuBefore) / 200).toFixed(1),
  }
}

/** User and system time of a process so far; Linux counts in hundredths of a second. */
function cpuMs(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

function at(sorted, share) {
  return Number((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2))
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
