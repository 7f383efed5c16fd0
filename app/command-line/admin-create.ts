import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { openContext } from '#app/command-line/open-context.ts'
import { print, runCommand, say } from '#app/command-line/run-command.ts'
import { signUpSchema } from '#app/features/accounts/account.schema.ts'
import { createFirstAdmin } from '#app/features/accounts/create-first-admin.server.ts'
import { words } from '#app/messages/en/errors.ts'
import { sentence } from '#app/messages/sentence.ts'

const USAGE = 'Usage: echo PASSWORD | npm run -s admin:create -- --email ADDRESS --handle NAME --password-stdin'

// The words for a form fit a command line as well; a house name is allowed to whoever owns the machine.
const schema = signUpSchema
  .pick({ email: true, password: true })
  .extend({ handle: z.string('required').trim().min(1, 'required') })

async function main(args: string[]): Promise<number> {
  const named = readArguments(args)
  if (!named) return say(USAGE, 2)
  const password = (await text(process.stdin)).replace(/\r?\n$/, '')
  const parsed = schema.safeParse({ ...named, password })
  if (!parsed.success) return say(parsed.error.issues.map(sayIssue).join('\n'), 2)
  const id = await createFirstAdmin(await openContext(), parsed.data)
  const { handle, email } = parsed.data
  await print(`${JSON.stringify({ id, handle, email, grants: ['admin'] })}\n`)
  return 0
}

function readArguments(args: string[]): { email?: string; handle?: string } | undefined {
  try {
    const string = { type: 'string' } as const
    const options = { email: string, handle: string, 'password-stdin': { type: 'boolean' } } as const
    const { values } = parseArgs({ args, options })
    return values['password-stdin'] && values.email && values.handle ? values : undefined
  } catch {
    return undefined
  }
}

const sayIssue = ({ path, message, ...issue }: z.core.$ZodIssue) => {
  const limit = 'minimum' in issue ? issue.minimum : 'maximum' in issue ? issue.maximum : 0
  return `${path.join('.')}: ${sentence(words, { key: message, values: { limit: Number(limit) } })}`
}

runCommand(import.meta.url, main)
