import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'

export const TEMPLATE_FOLDER = path.join(tmpdir(), `coldshoe-demo-template-${process.getuid?.() ?? 0}`)

export type RunningServer = {
  url: string
  folder: string
  process: ChildProcess
  output(): string
  kill(signal?: NodeJS.Signals): Promise<void>
  close(): Promise<void>
}

/** The built server on a copy of the demo community (or on `folder`), at a free port of its own. */
export async function startServer(
  options: { folder?: string; env?: Record<string, string> } = {},
): Promise<RunningServer> {
  const folder = options.folder ?? copyTemplate()
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const env = {
    ...process.env,
    DEMO: '1',
    PORT: String(port),
    DATA_DIR: folder,
    LIFT_ADDRESS_LIMITS: '1',
    NODE_ENV: 'production' as const,
    ...options.env,
  }
  const child = spawn(process.execPath, ['build/programs/server.js'], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk))
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await untilReady(url, child, () => output)
  const kill = async (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal)
    await ended
  }
  const close = async () => {
    await kill()
    rmSync(folder, { recursive: true, force: true })
  }
  return { url, folder, process: child, output: () => output, kill, close }
}

export function copyTemplate(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'coldshoe-e2e-'))
  cpSync(TEMPLATE_FOLDER, folder, { recursive: true })
  return folder
}

async function untilReady(url: string, child: ChildProcess, output: () => string) {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`The server ended:\n${output()}`)
    const answer = await fetch(`${url}/readyz`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))))
    })
  })
}
