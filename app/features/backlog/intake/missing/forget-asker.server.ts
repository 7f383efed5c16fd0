import { eq, inArray } from 'drizzle-orm'
import type { MissingNote } from '#app/features/backlog/intake/missing/confirm-missing.server.ts'
import { mailKeyOf } from '#app/features/backlog/intake/missing/mail-key.ts'
import { sha256 } from '#app/features/backlog/intake/store-item.server.ts'
import { forgetPerson } from '#app/features/backlog/people/forget-person.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { inboxItems, mails, missingNotes } from '#db/schema/index.ts'

export async function findToForget(db: Queryable, token: string): Promise<MissingNote | undefined> {
  const [found] = await db
    .select()
    .from(missingNotes)
    .where(eq(missingNotes.forgetHash, sha256(token)))
  return found
}

/**
 * Everything that leads to the person goes: the hash, contacts, notes, the mails themselves. What waits in the inbox
 * goes as well; words that were added to a request stay there as said by somebody unknown.
 */
export async function forgetAsker(ctx: Context, token: string): Promise<void> {
  const note = ensureFound(await findToForget(ctx.db, token), 'confirmation')
  await inTransaction(ctx, async (tx) => {
    const { personId } = note
    const notes = personId === null ? [note] : await notesOf(tx, personId)
    const ids = notes.map(({ id }) => id)
    await tx.delete(missingNotes).where(inArray(missingNotes.id, ids))
    await tx.delete(mails).where(
      inArray(
        mails.key,
        ids.map((id) => mailKeyOf(id)),
      ),
    )
    const requestIds = personId === null ? [] : await forgetInInbox(tx, ctx, personId)
    await recordEvent(tx, ctx, 'missing.forgotten', 'missing', { requestIds })
  })
}

const notesOf = (tx: Transaction, personId: string) =>
  tx.select({ id: missingNotes.id }).from(missingNotes).where(eq(missingNotes.personId, personId))

async function forgetInInbox(tx: Transaction, ctx: Context, personId: string): Promise<string[]> {
  const items = await tx
    .select({ id: inboxItems.id, requestId: inboxItems.requestId })
    .from(inboxItems)
    .where(eq(inboxItems.personId, personId))
  const unattached = items.filter(({ requestId }) => requestId === null).map(({ id }) => id)
  await tx.delete(inboxItems).where(inArray(inboxItems.id, unattached))
  await tx
    .update(inboxItems)
    .set({ personId: null, contact: null, consentAt: null, gear: null })
    .where(eq(inboxItems.personId, personId))
  await forgetPerson(tx, ctx, personId)
  return [...new Set(items.flatMap(({ requestId }) => requestId ?? []))]
}
