import { and, eq, gt, isNull, lte, or } from 'drizzle-orm'
import { contactOf } from '#app/features/backlog/intake/contact.ts'
import { faultOfSignature } from '#app/features/backlog/intake/hooks/check-signature.server.ts'
import { type HookBody, hookBodySchema } from '#app/features/backlog/intake/hooks/hook-body.schema.ts'
import { lineFor } from '#app/features/backlog/intake/line-for.server.ts'
import { receiveMail } from '#app/features/backlog/intake/mail/receive-mail.server.ts'
import { storeItem } from '#app/features/backlog/intake/store-item.server.ts'
import { findLine } from '#app/features/catalogue/queries.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { countTowardsLimit } from '#app/platform/rate-limit.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { inboxDeliveries, inboxSecrets, inboxSources } from '#db/schema/index.ts'

type Delivered = { slug: string; headers: Headers; body: string }
type Source = typeof inboxSources.$inferSelect

/** One signed message. The same webhook-id is refused the second time, whatever it says. */
export async function receiveHook(ctx: Context, { slug, headers, body }: Delivered): Promise<{ outcome: string }> {
  ensureCan(ctx.actor, 'inbox.deliver')
  const source = ensureFound(await findLiveSource(ctx.db, slug), 'inboxSource')
  const id = headers.get('webhook-id') ?? ''
  ensureSigned(ctx, { id, headers, body }, await listSecrets(ctx.db, source.id, ctx.now()))
  await countTowardsLimit(ctx, `hook:${source.id}`, ctx.settings.inbox.hooksPerSource)
  const message = readBody(body)
  await takeOnce(ctx, source.id, id)
  try {
    return await stored(ctx, source, id, message)
  } catch (error) {
    // What could not be stored may be sent again under the same id.
    await inTransaction(ctx, (tx) => tx.delete(inboxDeliveries).where(deliveryOf(source.id, id)))
    throw error
  }
}

export async function findLiveSource(db: Queryable, slug: string): Promise<Source | undefined> {
  const live = and(eq(inboxSources.slug, slug), isNull(inboxSources.endedAt))
  const [found] = await db.select().from(inboxSources).where(live)
  return found
}

/** The newest, and those that it replaced a short while ago. */
async function listSecrets(db: Queryable, sourceId: string, at: number): Promise<string[]> {
  const good = or(isNull(inboxSecrets.endsAt), gt(inboxSecrets.endsAt, at))
  const rows = await db
    .select({ secret: inboxSecrets.secret })
    .from(inboxSecrets)
    .where(and(eq(inboxSecrets.sourceId, sourceId), good))
  return rows.map((row) => row.secret)
}

function ensureSigned(ctx: Context, sent: { id: string; headers: Headers; body: string }, secrets: string[]) {
  const { id, headers, body } = sent
  const timestamp = headers.get('webhook-timestamp') ?? ''
  const signature = headers.get('webhook-signature') ?? ''
  const clock = { now: ctx.now(), toleranceMs: ctx.settings.inbox.hookToleranceMs }
  const fault = faultOfSignature({ id, timestamp, signature, body }, secrets, clock)
  if (fault) throw new AppError(fault.key === 'hook.headers' ? 'bad-request' : 'not-signed-in', fault)
}

function readBody(body: string): HookBody {
  const parsed = hookBodySchema.safeParse(jsonIn(body))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const field = issue?.path.join('.') || 'type'
  throw new AppError('bad-request', { key: 'hook.body', values: { field } })
}

function jsonIn(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    throw new AppError('bad-request', { key: 'hook.json' })
  }
}

const deliveryOf = (sourceId: string, webhookId: string) =>
  and(eq(inboxDeliveries.sourceId, sourceId), eq(inboxDeliveries.webhookId, webhookId))

async function takeOnce(ctx: Context, sourceId: string, webhookId: string) {
  const row = { sourceId, webhookId, at: ctx.now() }
  const [taken] = await inTransaction(ctx, (tx) =>
    tx.insert(inboxDeliveries).values(row).onConflictDoNothing().returning({ at: inboxDeliveries.at }),
  )
  if (!taken) throw new AppError('conflict', { key: 'hook.replayed' })
}

async function stored(ctx: Context, source: Source, id: string, message: HookBody): Promise<{ outcome: string }> {
  if (message.type === 'mail.received') {
    const { outcome } = await receiveMail(ctx, Buffer.from(message.data.eml, 'base64'), source.lineId)
    return { outcome }
  }
  const { quote, line, language, place, url, said_at, contact, consent } = message.data
  const named = line ? (await findLine(ctx.db, line))?.id : undefined
  const lineId = named ?? source.lineId ?? (await lineFor(ctx, { text: quote, channel: 'hook', lang: language }))
  await inTransaction(ctx, (tx) =>
    storeItem(tx, ctx, {
      ...{ channel: 'hook', sourceKey: `${source.id}/${id}`, lineId, quote, language, sourceUrl: url },
      ...{ place: place || source.name, saidAt: said_at ? Date.parse(said_at) : null },
      ...{ contact: contactOf(contact), consents: consent === true, verified: false },
    }),
  )
  return { outcome: 'stored' }
}

/** Long after any clock's tolerance an old id cannot come again anyway. */
const KEPT_MS = 30 * 86_400_000

export async function dropOldDeliveries(ctx: Context): Promise<void> {
  await inTransaction(ctx, (tx) => tx.delete(inboxDeliveries).where(lte(inboxDeliveries.at, ctx.now() - KEPT_MS)))
}
