import { execFile } from 'node:child_process'

const LONGEST_TEXT = 5000
/** The program learns nothing of the house. */
const BARE = { NODE_ENV: 'production' as const }
const MOST_BYTES = 1_000_000
/** Where the picture's path stands in the command; without it, at the end. */
const PLACE = '{}'

/**
 * The words that a program reads in a picture. It is started without a shell and given nothing but the path, so
 * nothing of a picture can become a command; one that hangs is ended. Throws where the program fails.
 */
export function recogniseText(command: string, picture: string, limitMs: number): Promise<string> {
  const [program = '', ...rest] = command.split(/\s+/).filter(Boolean)
  const given = rest.includes(PLACE) ? rest : [...rest, PLACE]
  const args = given.map((arg) => (arg === PLACE ? picture : arg))
  const limits = { timeout: limitMs, killSignal: 'SIGKILL' as const, maxBuffer: MOST_BYTES, shell: false, env: BARE }
  return new Promise((resolve, reject) => {
    execFile(program, args, limits, (error, text) =>
      error ? reject(error) : resolve(text.trim().slice(0, LONGEST_TEXT)),
    )
  })
}
