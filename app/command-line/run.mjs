// Starts a built program by name, building first when its sources changed: `node app/command-line/run.mjs seed …`.
import { spawnSync } from 'node:child_process'
import { buildWhenStale, installWhenStale, refuseOldNode } from './prepare.mjs'

const [program, ...args] = process.argv.slice(2)
const caller = process.cwd()
process.chdir(new URL('../..', import.meta.url).pathname)
refuseOldNode()
installWhenStale()
buildWhenStale()
const env = { NODE_ENV: 'production', CALLED_FROM: caller, ...process.env }
const { status } = spawnSync(process.execPath, [`build/programs/${program}.js`, ...args], { stdio: 'inherit', env })
process.exit(status ?? 1)
