import { eq } from 'drizzle-orm'
import type { EventName } from '#app/events.ts'
import { keepToken, type TokenPurpose } from '#app/features/accounts/tokens.server.ts'
import { accountMail } from '#app/features/notices/notice-mail.ts'
import { queueMail } from '#app/features/notices/queue-mail.server.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { type Context, newSecret } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { accounts, type events } from '#db/schema/index.ts'

type Wanted = { mail: 'confirm' | 'password' | 'again'; token?: TokenPurpose }

const wantedMails: Partial<Record<EventName, Wanted>> = {
  'account.signed-up': { mail: 'confirm', token: 'email' },
  'account.confirmation-wanted': { mail: 'confirm', token: 'email' },
  'account.password-forgotten': { mail: 'password', token: 'password' },
  'account.signed-up-again': { mail: 'again' },
}

/** What concerns nobody but the account itself goes by mail alone. False for any other event. */
export async function announceAccount(ctx: Context, event: typeof events.$inferSelect): Promise<boolean> {
  const wanted = wantedMails[event.type as EventName]
  if (!wanted) return false
  const accountId = event.subject.slice('account:'.length)
  const [reader] = await ctx.db.select().from(accounts).where(eq(accounts.id, accountId))
  if (!reader || reader.deletedAt !== null) return true
  const token = newSecret()
  const { publicUrl } = ctx.deployment
  const about = {
    handle: reader.handle,
    brand: ctx.settings.brandName,
    publicUrl,
    links: linksOf(wanted, publicUrl, token),
  }
  const mail = accountMail(wordsFor(reader.language, 'notices'), wanted.mail, about)
  await inTransaction(ctx, async (tx) => {
    const isNew = await queueMail(tx, ctx, { key: `account:${event.id}`, reader, ...mail })
    if (isNew && wanted.token) await keepToken(tx, ctx, { accountId, purpose: wanted.token, token })
  })
  return true
}

function linksOf({ mail }: Wanted, publicUrl: string, token: string): string[] {
  if (mail === 'confirm') return [`${publicUrl}/confirm/${token}`]
  if (mail === 'password') return [`${publicUrl}/password/${token}`]
  return [`${publicUrl}/sign-in`, `${publicUrl}/password/forgotten`]
}
