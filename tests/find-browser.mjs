// Finds a Chromium for the journeys, or fetches one: first what is there, then Playwright's own, then Debian's.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

const DOWNLOAD_MS = 60_000
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
]

export async function findBrowser() {
  const found = process.env.PLAYWRIGHT_CHROMIUM || installed() || (await playwrights())
  if (found) return found
  console.error('No Chromium here yet: asking Playwright for one (60 s at most)…')
  spawnSync(process.execPath, ['node_modules/playwright/cli.js', 'install', 'chromium'], {
    stdio: ['ignore', 2, 2],
    timeout: DOWNLOAD_MS,
    killSignal: 'SIGKILL',
  })
  const fetched = (await playwrights()) || fromDebian()
  if (fetched) return fetched
  console.error('The journeys need a browser: install Chromium or Chrome, or set PLAYWRIGHT_CHROMIUM to one.')
  process.exit(1)
}

function installed() {
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  return [...folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name))), ...PLACES].find((file) =>
    existsSync(file),
  )
}

async function playwrights() {
  const { chromium } = await import('playwright')
  const file = chromium.executablePath()
  return existsSync(file) ? file : undefined
}

function fromDebian() {
  if (process.getuid?.() !== 0 || !isDebian()) return undefined
  console.error('Installing the distribution’s chromium…')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']])
    spawnSync('apt-get', args, { stdio: ['ignore', 2, 2], env })
  return installed()
}

function isDebian() {
  return existsSync('/etc/os-release') && /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'))
}
