import { spawn } from 'node:child_process'

/** Runs a built program to its end. A signal goes on to it, so that whoever stops this process stops the server too. */
export function runProgram(program, args, env) {
  const child = spawn(process.execPath, [`build/programs/${program}.js`, ...args], { stdio: 'inherit', env })
  let isStopping = false
  for (const signal of ['SIGINT', 'SIGTERM']) {
    process.on(signal, () => {
      isStopping = true
      child.kill(signal)
    })
  }
  child.on('exit', (code) => process.exit(code ?? (isStopping ? 0 : 1)))
}
