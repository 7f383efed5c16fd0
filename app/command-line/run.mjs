// Starts a built program by name, building first when its sources changed: `node app/command-line/run.mjs seed …`.
import { buildWhenStale, installWhenStale, refuseOldNode } from './prepare.mjs'
import { runProgram } from './run-program.mjs'

const [program, ...args] = process.argv.slice(2)
// npm changes into the package's folder and says here where it was called.
const caller = process.env.INIT_CWD ?? process.cwd()
process.chdir(new URL('../..', import.meta.url).pathname)
refuseOldNode()
installWhenStale()
buildWhenStale()
runProgram(program, args, { NODE_ENV: 'production', CALLED_FROM: caller, ...process.env })
