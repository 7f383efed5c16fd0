// One command for a fresh machine: install, build, fill an empty database with the demo community, serve.
// Plain JavaScript without dependencies; nothing is done twice.
import { spawn, spawnSync } from 'node:child_process'
import { buildWhenStale, installWhenStale, refuseOldNode } from './prepare.mjs'

process.chdir(new URL('../..', import.meta.url).pathname)
refuseOldNode()
installWhenStale()
buildWhenStale()

const env = { DEMO: '1', NODE_ENV: 'production', ...process.env }
const filled = spawnSync(process.execPath, ['build/programs/demo-fill.js'], { stdio: 'inherit', env })
if (filled.status !== 0) process.exit(filled.status ?? 1)

const server = spawn(process.execPath, ['build/programs/server.js'], { stdio: 'inherit', env })
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('exit', (code, signal) => process.exit(signal ? 0 : (code ?? 1)))
