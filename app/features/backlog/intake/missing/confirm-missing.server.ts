import { and, eq, isNull, lte } from 'drizzle-orm'
import { lineFor } from '#app/features/backlog/intake/line-for.server.ts'
import { sha256, storeItem } from '#app/features/backlog/intake/store-item.server.ts'
import { personFor } from '#app/features/backlog/people/person-for.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { missingNotes } from '#db/schema/index.ts'

export type MissingNote = typeof missingNotes.$inferSelect

/** The mail holds the token, the database only its hash. */
export async function findToConfirm(db: Queryable, token: string): Promise<MissingNote | undefined> {
  const [found] = await db
    .select()
    .from(missingNotes)
    .where(eq(missingNotes.confirmHash, sha256(token)))
  return found
}

/** Now it is known that somebody asks: the note goes into the inbox, once, and the address goes unless it may be used. */
export async function confirmMissing(ctx: Context, token: string): Promise<void> {
  const note = ensureFound(await findToConfirm(ctx.db, token), 'confirmation')
  if (note.confirmedAt !== null) return
  const mail = ensureFound(note.mail, 'confirmation')
  const lineId = note.lineId ?? (await lineFor(ctx, { text: `${note.need} ${note.gear ?? ''}`, channel: 'web' }))
  await inTransaction(ctx, async (tx) => {
    const [confirmed] = await tx
      .update(missingNotes)
      .set({ confirmedAt: ctx.now() })
      .where(and(eq(missingNotes.id, note.id), isNull(missingNotes.confirmedAt)))
      .returning({ id: missingNotes.id })
    if (!confirmed) return
    const contact = { channel: 'mail', value: mail } as const
    const personId = await personFor(tx, ctx, { ...contact, verified: true })
    const itemId = await storeItem(tx, ctx, {
      ...{ channel: 'web', sourceKey: note.id, lineId, quote: note.need, gear: note.gear, saidAt: note.at },
      ...{ contact, consents: note.mayWrite, verified: true, personId },
    })
    await tx.update(missingNotes).set({ itemId, personId, mail: null }).where(eq(missingNotes.id, note.id))
    await recordEvent(tx, ctx, 'missing.confirmed', `missing:${note.id}`, { itemId })
  })
}

/** A note that nobody confirms may be a stranger's: it goes, with the address. */
export async function dropUnconfirmed(ctx: Context): Promise<void> {
  const old = and(isNull(missingNotes.confirmedAt), lte(missingNotes.at, ctx.now() - ctx.settings.inbox.confirmMs))
  await inTransaction(ctx, (tx) => tx.delete(missingNotes).where(old))
}
