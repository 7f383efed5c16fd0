import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { env } from 'node:process'
import { openContext } from '#app/command-line/open-context.ts'
import { print, runCommand, say } from '#app/command-line/run-command.ts'
import { receiveMail } from '#app/features/backlog/intake/mail/receive-mail.server.ts'

const USAGE = 'Usage: npm run -s inbox:mail -- FILE.eml'

/** Hands one message to the inbox, as a mail server's delivery program would. */
export async function inboxMail(args: string[]): Promise<number> {
  const [file, more] = args
  if (!file || more || file.startsWith('-')) return say(USAGE, 2)
  const bytes = await readFile(path.resolve(env.CALLED_FROM ?? '.', file)).catch(() => undefined)
  if (!bytes) return say(`${file} cannot be read.`, 2)
  const outcome = await receiveMail(await openContext(), bytes)
  await print(`${JSON.stringify(outcome)}\n`)
  return 0
}

runCommand(import.meta.url, inboxMail)
