import type { MailText } from '#app/features/notices/notice-mail.ts'
import type { Context, Language } from '#app/platform/context.server.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { mails } from '#db/schema/index.ts'

type Queued = MailText & { key: string; reader: { id: string | null; email: string; language: Language } }

/** Once per key; false when it was queued before. */
export async function queueMail(
  tx: Transaction,
  ctx: Context,
  { key, reader, subject, body }: Queued,
): Promise<boolean> {
  const to = { accountId: reader.id, address: reader.email, lang: reader.language }
  const row = { id: ctx.newId(), key, ...to, subject, body, createdAt: ctx.now() }
  const [queued] = await tx.insert(mails).values(row).onConflictDoNothing().returning({ id: mails.id })
  if (queued) await enqueue(tx, ctx, 'send-mail', queued.id, { mailId: queued.id })
  return queued !== undefined
}
