// `npm test`: installs what tests need, a browser too, runs all of them, and closes with one line of counts.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { buildWhenStale, installWhenStale, refuseOldNode } from '../app/command-line/prepare.mjs'
import { findBrowser } from './find-browser.mjs'

process.chdir(new URL('..', import.meta.url).pathname)
refuseOldNode()
installWhenStale()
const browser = await findBrowser()
buildWhenStale()

const RESULTS = 'test-results/counts'
rmSync(RESULTS, { recursive: true, force: true })
mkdirSync(RESULTS, { recursive: true })

const totals = { passed: 0, failed: 0, skipped: 0 }
let walkedTwice = 0
check('types', 'typescript/bin/tsc', ['--noEmit'])
check('lint', '@biomejs/biome/bin/biome', ['check', '.'])
check('import rules', 'dependency-cruiser/bin/dependency-cruise.mjs', [
  '--config',
  'tests/dependency-rules.cjs',
  'app',
  'db',
])
suite(
  'rules, commands, queries',
  'vitest/vitest.mjs',
  [
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${RESULTS}/vitest.json`,
  ],
  vitestCounts,
)
suite(
  'journeys in a browser',
  '@playwright/test/cli.js',
  ['test', '--config', 'tests/playwright.config.ts'],
  playwrightCounts,
)

if (walkedTwice > 0) console.log(`${walkedTwice} journeys had to be walked twice`)
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`)
process.exit(totals.failed > 0 ? 1 : 0)

function check(name, bin, args) {
  add({ passed: 1, failed: 0, skipped: 0 }, run(name, bin, args))
}

function suite(name, bin, args, countsOf) {
  const status = run(name, bin, args)
  add(countsOf() ?? { passed: 0, failed: 1, skipped: 0 }, status)
}

/** A run that ended badly counts as a failure even when its own count found none. */
function add(counts, status) {
  if (status !== 0 && counts.failed === 0) Object.assign(counts, { passed: 0, failed: 1 })
  for (const kind of Object.keys(totals)) totals[kind] += counts[kind]
}

function run(name, bin, args) {
  console.log(`\n— ${name}`)
  const started = performance.now()
  const env = { ...process.env, PLAYWRIGHT_CHROMIUM: browser, NODE_ENV: 'test' }
  const { status } = spawnSync(process.execPath, [`node_modules/${bin}`, ...args], { stdio: 'inherit', env })
  console.log(`— ${name}: ${status === 0 ? 'ok' : 'FAILED'}, ${Math.round((performance.now() - started) / 1000)} s`)
  return status ?? 1
}

function vitestCounts() {
  const report = readJson(`${RESULTS}/vitest.json`)
  if (!report) return undefined
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + report.numFailedTestSuites * (report.numFailedTests ? 0 : 1),
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

function playwrightCounts() {
  const stats = readJson(`${RESULTS}/playwright.json`)?.stats
  walkedTwice = stats?.flaky ?? 0
  return stats && { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped }
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}
