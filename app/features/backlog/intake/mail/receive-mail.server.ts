import { inArray } from 'drizzle-orm'
import PostalMime, { type Address, type Email } from 'postal-mime'
import sanitizeHtml from 'sanitize-html'
import type { Incoming, Note } from '#app/features/backlog/intake/incoming.ts'
import { lineFor } from '#app/features/backlog/intake/line-for.server.ts'
import { kindOfMail } from '#app/features/backlog/intake/mail/kind-of-mail.ts'
import { ownWords } from '#app/features/backlog/intake/mail/own-words.ts'
import { sha256, storeItem } from '#app/features/backlog/intake/store-item.server.ts'
import { asTyped } from '#app/features/forum/typed-text.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { inboxAddresses, inboxDropped } from '#db/schema/index.ts'

type MailOutcome =
  | { outcome: 'stored'; itemId: string; notes: readonly Note[] }
  | { outcome: 'known' }
  | { outcome: 'dropped'; why: Why }

type Why = (typeof inboxDropped.$inferInsert)['why']

const LONGEST = 4000

/** One message as it was sent. What a program wrote is dropped with a note; a Message-ID is taken once. */
export async function receiveMail(
  ctx: Context,
  raw: string | Uint8Array,
  lineId: string | null = null,
): Promise<MailOutcome> {
  ensureCan(ctx.actor, 'inbox.deliver')
  if (raw.length > ctx.settings.inbox.mailBytes) throw tooLarge(ctx)
  const mail = await parsed(raw)
  const sourceKey = sha256(mail.messageId ?? `${mail.date}\n${mail.from?.address}\n${mail.text ?? mail.html}`)
  const kind = kindOfMail({ headers: mail.headers, subject: mail.subject, from: mail.from?.address })
  if (kind !== 'person') return drop(ctx, sourceKey, kind)
  const incoming = incomingOf(mail, sourceKey)
  if (incoming.quote === '') return drop(ctx, sourceKey, 'empty')
  const line =
    lineId ?? (await lineOfAddresses(ctx.db, mail)) ?? (await lineFor(ctx, { text: incoming.quote, channel: 'mail' }))
  const itemId = await inTransaction(ctx, (tx) => storeItem(tx, ctx, { ...incoming, lineId: line }))
  return itemId === undefined ? { outcome: 'known' } : { outcome: 'stored', itemId, notes: incoming.notes ?? [] }
}

const tooLarge = ({ settings }: Context) =>
  new AppError('too-large', {
    key: 'tooLarge',
    values: { megabytes: Math.round(settings.inbox.mailBytes / 1024 / 1024) },
  })

/** Attachments are parsed away and never kept. */
async function parsed(raw: string | Uint8Array): Promise<Email> {
  try {
    const mail = await PostalMime.parse(raw, { maxNestingDepth: 30, maxHeadersSize: 256 * 1024 })
    if (mail.headers.length === 0) throw new Error('no headers')
    return mail
  } catch {
    throw new AppError('bad-request', { key: 'intake.notAMail' })
  }
}

function incomingOf(mail: Email, sourceKey: string): Incoming {
  const { words, quoted, signature } = ownWords(mail.text?.trim() ? mail.text : textOfHtml(mail.html ?? ''))
  const said = asTyped(words)
  const about = /^(?:re|aw|fwd?|wg|回复|答复|转发)\s*[:：]/i.test(mail.subject ?? '') ? '' : asTyped(mail.subject ?? '')
  // A subject often holds the half of the sentence that the text goes on with.
  const whole = about && said && !said.toLowerCase().includes(about.toLowerCase()) ? `${about}\n\n${said}` : said
  const quote = [...whole].slice(0, LONGEST).join('')
  const notes: Note[] = [
    ...(mail.attachments.length > 0 ? (['attachments'] as const) : []),
    ...(quoted ? (['quoted'] as const) : []),
    ...(signature ? (['signature'] as const) : []),
    ...(quote.length < whole.length ? (['cut'] as const) : []),
  ]
  const sender = mail.from?.address ?? ''
  return {
    ...{ channel: 'mail', sourceKey, lineId: null, quote, notes },
    saidAt: timeOf(mail.date),
    contact: sender ? { channel: 'mail', value: sender } : undefined,
    // Whoever writes to us did not tick anything, and anybody can write any sender's name.
    ...{ consents: false, verified: false },
  }
}

function timeOf(date: string | undefined): number | null {
  const at = Date.parse(date ?? '')
  return Number.isNaN(at) ? null : at
}

/** Older mails stand in block quotes; what they say is not the writer's own. */
const textOfHtml = (html: string) =>
  sanitizeHtml(html.replace(/<(?:br|\/p|\/div|\/li|\/h\d|\/tr)\b[^>]*>/gi, '\n$&'), {
    allowedTags: [],
    allowedAttributes: {},
    nonTextTags: ['style', 'script', 'textarea', 'option', 'title', 'blockquote'],
  })
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')

const flat = (addresses: readonly Address[] = []) =>
  addresses.flatMap((each) => (each.group ? each.group.map((one) => one.address) : [each.address]))

/** The line whose address it was sent to, in whichever header that stands. */
async function lineOfAddresses(db: Queryable, mail: Email): Promise<string | null> {
  const named = mail.headers
    .filter(({ key }) => key === 'x-original-to' || key === 'envelope-to')
    .map(({ value }) => value)
  const all = [...flat(mail.to), ...flat(mail.cc), mail.deliveredTo ?? '', ...named].map((each) =>
    each.trim().toLowerCase(),
  )
  if (all.length === 0) return null
  const [found] = await db
    .select()
    .from(inboxAddresses)
    .where(inArray(inboxAddresses.address, all.slice(0, 50)))
    .limit(1)
  return found?.lineId ?? null
}

/** Neither words nor sender are kept, only that there was one. */
async function drop(ctx: Context, sourceKey: string, why: Why): Promise<MailOutcome> {
  const row = { id: ctx.newId(), why, sourceKey, at: ctx.now() }
  await inTransaction(ctx, (tx) => tx.insert(inboxDropped).values(row).onConflictDoNothing())
  return { outcome: 'dropped', why }
}
