// What `npm start`, `npm test` and the other commands need before they can run.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const INSTALL_STAMP = 'node_modules/.coldshoe-installed'
const BUILD_STAMP = 'build/.coldshoe-built'
const SOURCES = [
  'app',
  'db/client.server.ts',
  'db/columns.ts',
  'db/migrate.server.ts',
  'db/schema',
  'db/seed',
  'public',
  'package-lock.json',
  'remix.config.js',
  'vite.config.ts',
]

export function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  console.error(`Coldshoe needs Node 20.19 or newer; this is ${process.versions.node}.`)
  process.exit(1)
}

export function installWhenStale() {
  const wanted = hashOf(['package-lock.json'])
  if (read(INSTALL_STAMP) === wanted) return
  console.error('Installing what package-lock.json names…')
  run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', '--include=dev'])
  writeFileSync(INSTALL_STAMP, wanted)
}

export function buildWhenStale() {
  const wanted = hashOf(SOURCES)
  if (read(BUILD_STAMP) === wanted) return
  console.error('Building…')
  const vite = 'node_modules/vite/bin/vite.js'
  const remix = 'node_modules/@remix-run/dev/dist/cli.js'
  run(process.execPath, [remix, 'vite:build', '--logLevel', 'error'])
  run(process.execPath, [vite, 'build', '--mode', 'programs', '--logLevel', 'error'])
  mkdirSync('build', { recursive: true })
  writeFileSync(BUILD_STAMP, wanted)
}

/** Runs a command with its words on stderr, and ends this process with its failure. */
export function run(command, args, options = {}) {
  const env = { ...process.env, NODE_ENV: 'production', ...options.env }
  const { status, error } = spawnSync(command, args, { stdio: ['ignore', 2, 2], ...options, env })
  if (error) console.error(`${command}: ${error.message}`)
  if (status !== 0) process.exit(status ?? 1)
}

const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')

function hashOf(places) {
  const hash = createHash('sha256')
  for (const file of places.flatMap(filesIn)) hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function filesIn(place) {
  if (!existsSync(place)) return []
  if (statSync(place).isFile()) return [place]
  return readdirSync(place)
    .sort()
    .flatMap((name) => filesIn(path.join(place, name)))
}
