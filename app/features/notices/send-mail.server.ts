import { eq, sql } from 'drizzle-orm'
import type { Context } from '#app/platform/context.server.ts'
import { deliver } from '#app/platform/mail.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { mails } from '#db/schema/index.ts'

const SECRET_LINK = /\/(confirm|password|forget)\/[\w-]{20,}/g

/** Hands one mail over. A refusal is written down and thrown, so that the job is tried again later. */
export async function sendMail(ctx: Context, { mailId }: Record<string, unknown>): Promise<void> {
  const [mail] = await ctx.db
    .select()
    .from(mails)
    .where(eq(mails.id, String(mailId)))
  if (!mail || mail.sentAt !== null) return
  try {
    await deliver(ctx.deployment, asMail(ctx, mail))
  } catch (error) {
    await noteRefusal(ctx, mail.id, error)
    throw error
  }
  await inTransaction(ctx, (tx) =>
    tx
      .update(mails)
      .set({ sentAt: ctx.now(), lastError: null, body: kept(ctx, mail.body) })
      .where(eq(mails.id, mail.id)),
  )
}

const asMail = (
  { deployment }: Context,
  { id, key, createdAt, address, subject, body, lang }: typeof mails.$inferSelect,
) => ({
  ...{ id, at: createdAt, to: address, subject, text: body, language: lang },
  unsubscribe: key.startsWith('notice:') ? `${deployment.publicUrl}/settings#mail` : undefined,
})

/** A sent secret has no business in the database; the demo shows it, for there the mailbox is a page. */
const kept = ({ deployment }: Context, body: string) => (deployment.demo ? body : body.replace(SECRET_LINK, '/$1/…'))

async function noteRefusal(ctx: Context, mailId: string, error: unknown) {
  const lastError = error instanceof Error ? error.message : String(error)
  await inTransaction(ctx, (tx) =>
    tx
      .update(mails)
      .set({ lastError, attempts: sql`${mails.attempts} + 1` })
      .where(eq(mails.id, mailId)),
  )
}
