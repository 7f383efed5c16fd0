// One command for a fresh machine: install, build, fill an empty database with the demo community, serve.
// Plain JavaScript without dependencies; nothing is done twice.
import { spawnSync } from 'node:child_process'
import { buildWhenStale, installWhenStale, refuseOldNode } from './prepare.mjs'
import { runProgram } from './run-program.mjs'

process.chdir(new URL('../..', import.meta.url).pathname)
refuseOldNode()
installWhenStale()
buildWhenStale()

const env = { DEMO: '1', NODE_ENV: 'production', ...process.env }
const filled = spawnSync(process.execPath, ['build/programs/demo-fill.js'], { stdio: 'inherit', env })
if (filled.status !== 0) process.exit(filled.status ?? 1)

runProgram('server', [], env)
