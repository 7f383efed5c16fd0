import { eq } from 'drizzle-orm'
import { mailKeyOf } from '#app/features/backlog/intake/missing/mail-key.ts'
import { sha256 } from '#app/features/backlog/intake/store-item.server.ts'
import { queueMail } from '#app/features/notices/queue-mail.server.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { type Context, newSecret } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { type events, missingNotes } from '#db/schema/index.ts'

/** Asks whoever wrote without an account whether it was them, and tells how to be forgotten. False for other events. */
export async function announceMissing(ctx: Context, event: typeof events.$inferSelect): Promise<boolean> {
  if (event.type !== 'missing.told') return false
  const id = event.subject.slice('missing:'.length)
  const [note] = await ctx.db.select().from(missingNotes).where(eq(missingNotes.id, id))
  if (!note?.mail || note.confirmedAt !== null) return true
  const { mail, language } = note
  const [confirm, forget] = [newSecret(), newSecret()]
  const { publicUrl } = ctx.deployment
  const words = wordsFor(language, 'intake').mail
  const text = words.text({
    ...{ brand: ctx.settings.brandName, need: note.need.replace(/^/gm, '> ') },
    confirm: `${publicUrl}/missing/confirm/${confirm}`,
    forget: `${publicUrl}/missing/forget/${forget}`,
  })
  await inTransaction(ctx, async (tx) => {
    const reader = { id: null, email: mail, language }
    const message = { subject: words.subject(ctx.settings.brandName), body: text }
    if (!(await queueMail(tx, ctx, { key: mailKeyOf(id), reader, ...message }))) return
    const hashes = { confirmHash: sha256(confirm), forgetHash: sha256(forget) }
    await tx.update(missingNotes).set(hashes).where(eq(missingNotes.id, id))
  })
  return true
}
