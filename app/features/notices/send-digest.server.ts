import { and, asc, eq, gt, isNull, lte } from 'drizzle-orm'
import { digestMail } from '#app/features/notices/digest-mail.ts'
import { queueMail } from '#app/features/notices/queue-mail.server.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { accounts, notices } from '#db/schema/index.ts'

const DAY = 86_400_000
const MOST = 50

/** What was only noted in the app during a day, in one mail; what was read meanwhile is left out. */
export async function sendDigest(ctx: Context, payload: Record<string, unknown>): Promise<void> {
  const [accountId, until] = [String(payload.accountId), Number(payload.until)]
  const [reader] = await ctx.db
    .select()
    .from(accounts)
    .where(and(eq(accounts.id, accountId), isNull(accounts.deletedAt)))
  if (!reader || reader.mailOff || reader.emailConfirmedAt === null) return
  const news = await ctx.db
    .select({ kind: notices.kind, values: notices.values, href: notices.href })
    .from(notices)
    .where(
      and(
        ...[eq(notices.accountId, accountId), gt(notices.at, until - DAY), lte(notices.at, until)],
        ...[eq(notices.kind, 'request-digest'), isNull(notices.readAt)],
      ),
    )
    .orderBy(asc(notices.at), asc(notices.id))
    .limit(MOST)
  if (news.length === 0) return
  const mail = digestMail(wordsFor(reader.language, 'notices'), news, reader.handle, ctx.deployment.publicUrl)
  await inTransaction(ctx, (tx) => queueMail(tx, ctx, { key: `digest:${accountId}/${until}`, reader, ...mail }))
}
