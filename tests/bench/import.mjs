// A table of 100,000 rows brought in and undone as staff would do it, while a member reads and somebody else writes.
import { spawn, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { createClient } from '@libsql/client'
import { tableOf } from './import-table.mjs'

const ROWS = Number(process.env.BENCH_ROWS ?? 100_000)
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

export async function benchImport(folder) {
  const house = await open(path.join(folder, 'import'))
  const table = new Blob([tableOf(ROWS)])
  const name = `${ROWS.toLocaleString('en-GB')} rows, ${(table.size / 1024 / 1024).toFixed(1)} MB`
  try {
    console.log(`\nA table of ${name}: read for the preview, taken in, undone`)
    console.table(await walk(house, table))
  } finally {
    house.close()
  }
}

async function walk(house, table) {
  // What a house does once after its start is not measured: rules compiled, words of the inbox looked up.
  const first = await house.bring(new Blob([tableOf(200, 'Warm')]))
  await house.until(first, ({ state }) => state === 'ready')
  const rows = [await house.measured('nothing, to compare with', () => pause(5000))]
  let run = ''
  rows.push(
    await house.measured('upload', async () => {
      run = await house.bring(table)
    }),
    await house.measured('preview: first rows', () => house.until(run, ({ rows }) => rows > 0)),
    await house.measured('preview: whole', () => house.until(run, ({ state }) => state === 'ready'), ROWS),
  )
  const { ok, needs_line, looks_like, duplicates, faults } = await house.read(run)
  const press = (intent, state) => async () => {
    await house.post(`/triage/import/${run}`, new URLSearchParams({ intent }))
    await house.until(run, (now) => now.state === state)
  }
  const fit = ok + needs_line + looks_like
  rows.push(await house.measured('taken in', press('take', 'committed'), fit))
  rows.push(await house.measured('undone', press('undo', 'undone'), fit))
  console.log(JSON.stringify({ ok, needsLine: needs_line, looksLike: looks_like, duplicates, faults }))
  return rows
}

async function open(folder) {
  const env = { ...process.env, DEMO: '1', DATA_DIR: folder, PORT: String(await freePort()), NODE_ENV: 'production' }
  spawnSync(process.execPath, ['build/programs/demo-fill.js'], { env, stdio: ['ignore', 2, 2] })
  const watch = new URL('loop-delay.mjs', import.meta.url).href
  const server = spawn(process.execPath, ['--import', watch, 'build/programs/server.js'], {
    ...{ env, stdio: ['ignore', 2, 'pipe'] },
  })
  const longest = listenTo(server.stderr)
  const url = `http://127.0.0.1:${env.PORT}`
  while (!(await fetch(`${url}/readyz`).catch(() => undefined))?.ok) await pause(50)
  const as = async (handle) => {
    const headers = { Origin: url }
    const body = new URLSearchParams({ handle })
    const signedIn = await fetch(`${url}/demo/be`, { method: 'POST', redirect: 'manual', body, headers })
    return { ...headers, Cookie: signedIn.headers.getSetCookie()[0].split(';')[0] }
  }
  const [member, staff] = [await as('ana'), await as('pia')]
  const client = createClient({ url: `file:${path.join(folder, 'coldshoe.db')}`, timeout: 5000 })
  const read = async (run) => {
    const { rows } = await client.execute({ sql: 'SELECT * FROM inbox_run WHERE id = ?', args: [run] })
    return rows[0]
  }
  const post = async (to, body) => {
    const sent = await fetch(url + to, { method: 'POST', redirect: 'manual', body, headers: staff })
    if (sent.status !== 302) throw new Error(`${to} answered ${sent.status}: ${await sent.text()}`)
    return sent.headers.get('Location')
  }
  return {
    ...{ read, post },
    async bring(table) {
      const form = new FormData()
      form.set('file', table, 'table.csv')
      return (await post('/triage/import', form)).split('/').at(-1)
    },
    async until(run, is) {
      for (let now = await read(run); !is(now); now = await read(run)) {
        if (now.state === 'broken') throw new Error(now.problem)
        await pause(50)
      }
    },
    async measured(what, work, count) {
      for (const thread of Object.keys(longest)) longest[thread] = 0
      forgetPeak(server.pid)
      const others = keepAsking({ url, client, headers: member })
      const from = performance.now()
      await work()
      const ms = performance.now() - from
      const { page, wait } = await others.stop()
      return {
        ...{ what, ms: Math.round(ms), 'rows/s': count ? Math.round(count / (ms / 1000)) : '' },
        ...{ 'web block ms': longest.web, 'worker block ms': longest.worker },
        ...{ 'page p95 ms': page.p95, 'page max ms': page.max, 'write wait p95 ms': wait.p95, 'max ms': wait.max },
        'peak RSS MB': peakOf(server.pid),
      }
    },
    close: () => {
      client.close()
      server.kill()
    },
  }
}

/** The longest standstill of each thread since it was last set back. */
function listenTo(stderr) {
  const longest = { web: 0, worker: 0 }
  let rest = ''
  stderr.setEncoding('utf8').on('data', (chunk) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()
    for (const line of lines) {
      if (!line.startsWith('{"loop"')) console.error(line)
      else longest[JSON.parse(line).loop] = Math.max(longest[JSON.parse(line).loop], JSON.parse(line).ms)
    }
  })
  return longest
}

/** A member who reads the front page, and another writer who takes the database for a moment; what each waited. */
function keepAsking({ url, client, headers }) {
  let going = true
  const [page, wait] = [[], []]
  const asking = (async () => {
    while (going) {
      let from = performance.now()
      await (await fetch(`${url}/`, { headers })).text()
      page.push(performance.now() - from)
      from = performance.now()
      await (await client.transaction('write')).rollback()
      wait.push(performance.now() - from)
      await pause(100)
    }
  })()
  return {
    async stop() {
      going = false
      await asking
      return { page: figuresOf(page), wait: figuresOf(wait) }
    },
  }
}

function figuresOf(times) {
  times.sort((a, b) => a - b)
  return { p95: Math.round(times[Math.floor((times.length - 1) * 0.95)]), max: Math.round(times.at(-1)) }
}

const forgetPeak = (pid) => writeFileSync(`/proc/${pid}/clear_refs`, '5')
const peakOf = (pid) => Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024)

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address()
      probe.close(() => resolve(port))
    })
  })
}
