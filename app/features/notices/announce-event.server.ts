import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { EventName } from '#app/events.ts'
import { announceAccount } from '#app/features/notices/announce-account.server.ts'
import { announceMissing } from '#app/features/notices/announce-missing.server.ts'
import { gatherNews, type News } from '#app/features/notices/news.server.ts'
import { noticeMail } from '#app/features/notices/notice-mail.ts'
import { planDigest } from '#app/features/notices/plan-digest.server.ts'
import { queueMail } from '#app/features/notices/queue-mail.server.ts'
import { type Recipient, recipientsOf } from '#app/features/notices/recipients.ts'
import { withCovers } from '#app/features/notices/with-covers.server.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import type { Context, Language } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { accounts, events, notices } from '#db/schema/index.ts'

/** A notice, a mail and a job each: well under fifty rows in one transaction. */
const SLICE = 16
/** A notice alone. */
const QUIET_SLICE = 48
/** Many passages of one person may go into one request, and a thread may come back: the first time tells. */
const TOLD_ONCE = ['mention', 'line.thread']
const EXCERPT = 300

type HappenedEvent = typeof events.$inferSelect
type Reader = Pick<
  typeof accounts.$inferSelect,
  'id' | 'handle' | 'email' | 'emailConfirmedAt' | 'mailOff' | 'language' | 'timeZone'
>

/** Tells everyone whom an event concerns, in the app and by mail; repeated, it adds only what is missing. */
export async function announceEvent(ctx: Context, { eventId }: Record<string, unknown>): Promise<void> {
  const [event] = await ctx.db
    .select()
    .from(events)
    .where(eq(events.id, String(eventId)))
  if (!event) return
  if ((await announceAccount(ctx, event)) || (await announceMissing(ctx, event))) return
  const news = await gatherNews(ctx.db, event)
  if (!news) return
  const recipients = await withCovers(ctx.db, recipientsOf(event.type as EventName, news.people), event.at)
  const [mailed, quiet] = [
    recipients.filter(({ kind }) => !isQuiet(kind)),
    recipients.filter(({ kind }) => isQuiet(kind)),
  ]
  for (const slice of [...slicesOf(mailed, SLICE), ...slicesOf(quiet, QUIET_SLICE)])
    await tellSlice(ctx, event, news, await withoutToldBefore(ctx, slice, news))
}

/** Of interest, but nothing that waits for the reader: it is not mailed. */
const QUIET: Recipient['kind'][] = ['line.thread', 'exam-corrected', 'appeal-waits', 'request-digest']
const isQuiet = (kind: Recipient['kind']) => QUIET.includes(kind)

/** What a moderator decided about a person goes to them whatever they chose: it changes what they may do. */
const ABOUT_ACCOUNT: Recipient['kind'][] = [
  'account-secured',
  'exam-open',
  'sanctioned',
  'sanction-lifted',
  'appeal-decided',
]

const slicesOf = <T>(all: T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size))

async function withoutToldBefore(ctx: Context, recipients: Recipient[], { href }: News): Promise<Recipient[]> {
  const ids = recipients.filter(({ kind }) => TOLD_ONCE.includes(kind)).map(({ accountId }) => accountId)
  if (ids.length === 0) return recipients
  const told = await ctx.db
    .select({ accountId: notices.accountId })
    .from(notices)
    .where(and(inArray(notices.accountId, ids), inArray(notices.kind, TOLD_ONCE), eq(notices.href, href)))
  const toldIds = new Set(told.map((row) => row.accountId))
  return recipients.filter(({ accountId }) => !toldIds.has(accountId))
}

async function tellSlice(ctx: Context, event: HappenedEvent, news: News, recipients: Recipient[]) {
  const readers = await findReaders(ctx, recipients)
  const told = recipients.flatMap(({ accountId, kind }) => {
    const reader = readers.get(accountId)
    return reader ? [{ reader, kind, mail: mailFor(ctx, news, kind, reader) }] : []
  })
  await inTransaction(ctx, async (tx) => {
    for (const { reader, kind, mail } of told) {
      const quoted = quotedFor(kind, news, reader.language)
      const values = { ...news.values, ...(quoted && { quoted: quoted.slice(0, EXCERPT) }) }
      const row = {
        id: ctx.newId(),
        accountId: reader.id,
        eventId: event.id,
        kind,
        values,
        href: hrefFor(kind, news),
        at: event.at,
      }
      await tx.insert(notices).values(row).onConflictDoNothing()
      if (kind === 'request-digest') await planDigest(tx, ctx, reader.id)
      if (mail) await queueMail(tx, ctx, { key: `notice:${event.id}:${reader.id}`, reader, ...mail })
    }
  })
}

async function findReaders(ctx: Context, recipients: Recipient[]): Promise<Map<string, Reader>> {
  const { id, handle, email, emailConfirmedAt, mailOff, language, timeZone } = accounts
  const ids = recipients.map(({ accountId }) => accountId)
  const rows = await ctx.db
    .select({ id, handle, email, emailConfirmedAt, mailOff, language, timeZone })
    .from(accounts)
    .where(and(inArray(accounts.id, ids), isNull(accounts.deletedAt)))
  return new Map(rows.map((row) => [row.id, row]))
}

/** An address that was never confirmed may be a stranger's. */
function mailFor({ deployment }: Context, news: News, kind: Recipient['kind'], reader: Reader) {
  if (isQuiet(kind) || reader.emailConfirmedAt === null) return undefined
  if (reader.mailOff && !ABOUT_ACCOUNT.includes(kind)) return undefined
  const quoted = quotedFor(kind, news, reader.language)
  const told = { kind, values: news.values, quoted, href: hrefFor(kind, news) }
  return noticeMail(wordsFor(reader.language, 'notices'), told, reader, deployment.publicUrl)
}

/** To whom the answer of the house is said, in their own language where it is written in it. */
const ANSWERED: Recipient['kind'][] = ['request-changed', 'request-merged', 'request-watched']
/** What a moderator wrote is for the author alone, and a reason of staff for staff. */
const UNQUOTED: Recipient['kind'][] = ['answer', 'reply', 'request-digest']

function quotedFor(kind: Recipient['kind'], { quoted, said }: News, language: Language) {
  if (UNQUOTED.includes(kind)) return undefined
  return ANSWERED.includes(kind) ? (said?.[language] ?? Object.values(said ?? {})[0]) : quoted
}

/** A removed post has no page that its author could read; a question has one that takes the answer. */
function hrefFor(kind: Recipient['kind'], { href }: News) {
  if (kind === 'removed') return '/mine'
  return kind === 'request-question' ? `${href}/reply` : href
}
