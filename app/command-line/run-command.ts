import { realpathSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { words } from '#app/messages/en/errors.ts'
import { sentence } from '#app/messages/sentence.ts'
import { AppError } from '#app/platform/errors.ts'

/** Runs a command's arguments where its file is the program that was started, and not in a test. */
export function runCommand(url: string, command: (args: string[]) => Promise<number>): void {
  const started = process.argv[1]
  if (started === undefined || url !== pathToFileURL(realpathSync(started)).href) return
  // Whoever stops reading, as head does, has heard enough.
  process.stdout.on('error', () => process.exit(0))
  command(process.argv.slice(2)).then(
    (code) => process.exit(code),
    (error: Error) => process.exit(say(error instanceof AppError ? sentence(words, error.said) : error.message, 1)),
  )
}

/** Resolves when it is out: a program that ends before that cuts its output short. */
export const print = (text: string) => new Promise<void>((resolve) => process.stdout.write(text, () => resolve()))

export function say(words: string, code: number): number {
  process.stderr.write(`${words}\n`)
  return code
}
