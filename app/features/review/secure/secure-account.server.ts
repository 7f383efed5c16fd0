import { eq } from 'drizzle-orm'
import { hashPassword } from '#app/features/accounts/passwords.server.ts'
import { endAllSessions } from '#app/features/accounts/sessions.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { findPerson } from '#app/features/review/sanctions/sanction-queries.server.ts'
import type { SecureInput } from '#app/features/review/secure/secure.schema.ts'
import { undoTakeover } from '#app/features/review/secure/undo-takeover.server.ts'
import { ensureCan } from '#app/permissions.ts'
import { type Context, newSecret } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { accounts } from '#db/schema/index.ts'

const HOUR = 3_600_000
/** By then it is done at once, or was cut off. */
const DONE_BY_MS = 60_000

/**
 * Somebody else has got into an account: every session ends, the password opens nothing any more, what was posted since
 * waits for moderators, older posts read as before, and its owner is mailed a way back in. Returns how many posts wait.
 */
export async function secureAccount(ctx: Context, handle: string, { hours, reason }: SecureInput): Promise<number> {
  const person = await findPerson(ctx.db, handle, ctx.now())
  ensureCan(ctx.actor, 'account.secure', person)
  const passwordHash = await hashPassword(newSecret())
  const subject = `account:${person.id}`
  const takeover = await inTransaction(ctx, async (tx) => {
    await tx.update(accounts).set({ passwordHash }).where(eq(accounts.id, person.id))
    await endAllSessions(tx, person.id)
    await recordEvent(tx, ctx, 'account.secured', subject, { hours })
    await recordEvent(tx, ctx, 'account.password-forgotten', subject)
    await writeLog(tx, ctx, { act: 'account.secured', subject, reason, details: { hours } })
    const until = ctx.now()
    const written = { accountId: person.id, since: until - hours * HOUR, until, reason }
    const payload = { ...written, by: authorOf(ctx.actor).id }
    if (hours > 0) await enqueue(tx, ctx, 'undo-takeover', ctx.newId(), payload, until + DONE_BY_MS)
    return written
  })
  return hours === 0 ? 0 : undoTakeover(ctx, takeover)
}
