import { and, desc, eq, gt, inArray, isNull, lt, sql } from 'drizzle-orm'
import type { Shown } from '#app/features/backlog/answers/channels.ts'
import { listLedgerIds } from '#app/features/backlog/request-queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { answerDeliveries, requestThreads } from '#db/schema/index.ts'

type Delivery = typeof answerDeliveries.$inferSelect
type Given = { requestId: string; verdictId: string; accountId: string; shown: Shown; seen: boolean }

/** Once for each place; a draft that ended makes room for the next one. */
export async function storeDelivery(tx: Transaction, ctx: Context, given: Given): Promise<void> {
  const { requestId, verdictId, accountId, shown, seen } = given
  const standing = await findOpenDelivery(tx, given)
  const seenAt = seen ? ctx.now() : null
  if (standing && (standing.seenAt !== null || !seen)) return
  if (standing) await tx.update(answerDeliveries).set({ seenAt }).where(eq(answerDeliveries.id, standing.id))
  else
    await tx
      .insert(answerDeliveries)
      .values({ id: ctx.newId(), requestId, verdictId, accountId, ...shown, at: ctx.now(), seenAt })
}

export async function findOpenDelivery(db: Queryable, given: Omit<Given, 'seen'>): Promise<Delivery | undefined> {
  const [found] = await db
    .select()
    .from(answerDeliveries)
    .where(and(...inPlace(given), isNull(answerDeliveries.endedAt)))
  return found
}

const inPlace = ({ requestId, verdictId, accountId, shown }: Omit<Given, 'seen'>) => [
  ...[eq(answerDeliveries.accountId, accountId), eq(answerDeliveries.requestId, requestId)],
  ...[eq(answerDeliveries.channel, shown.channel), eq(answerDeliveries.context, shown.context)],
  eq(answerDeliveries.verdictId, verdictId),
]

/** The last one in a place, whether its draft has ended or not. */
export async function findLatestDelivery(db: Queryable, given: Omit<Given, 'seen'>): Promise<Delivery | undefined> {
  const [latest] = await db
    .select()
    .from(answerDeliveries)
    .where(and(...inPlace(given)))
    .orderBy(desc(answerDeliveries.at))
    .limit(1)
  return latest
}

/** Read or pressed on, a card was seen: once in its place, whatever came of it there. */
export async function storeSeen(tx: Transaction, ctx: Context, given: Omit<Given, 'seen'>): Promise<void> {
  const latest = await findLatestDelivery(tx, given)
  if (!latest) await storeDelivery(tx, ctx, { ...given, seen: true })
  else if (latest.seenAt === null)
    await tx.update(answerDeliveries).set({ seenAt: ctx.now() }).where(eq(answerDeliveries.id, latest.id))
}

type Ended = { accountId: string; shown: Shown; as: NonNullable<Delivery['endedAs']>; requestId?: string }

/** What became of the draft beside which the card stood: of one request's card, or of all there. */
export async function endDeliveries(tx: Transaction, ctx: Context, { accountId, shown, as, requestId }: Ended) {
  await tx
    .update(answerDeliveries)
    .set({ endedAs: as, endedAt: ctx.now() })
    .where(
      and(
        ...[eq(answerDeliveries.accountId, accountId), eq(answerDeliveries.channel, shown.channel)],
        ...[eq(answerDeliveries.context, shown.context), isNull(answerDeliveries.endedAt)],
        requestId === undefined ? undefined : eq(answerDeliveries.requestId, requestId),
      ),
    )
}

const DAY = 86_400_000
const ASKED_AGAIN_WITHIN_MS = 180 * DAY
/** What follows at once is the same act. */
const SAME_ACT_MS = 60_000

type AskedAgain = { requestId: string; accountId: string; at: number }

/** Somebody asks for what was answered to them before: the answer did not last. What ended a draft is not asking again. */
export async function noteAskedAgain(tx: Transaction, { requestId, accountId, at }: AskedAgain): Promise<void> {
  const settledAt = sql`coalesce(${answerDeliveries.endedAt}, ${answerDeliveries.at})`
  await tx
    .update(answerDeliveries)
    .set({ askedAgainAt: at })
    .where(
      and(
        eq(answerDeliveries.accountId, accountId),
        inArray(answerDeliveries.requestId, await listLedgerIds(tx, requestId)),
        ...[gt(answerDeliveries.at, at - ASKED_AGAIN_WITHIN_MS), lt(settledAt, at - SAME_ACT_MS)],
        isNull(answerDeliveries.askedAgainAt),
      ),
    )
}

/** The same of every request that was heard in a thread. */
export async function noteAskedAgainIn(
  tx: Transaction,
  { threadId, ...asked }: Omit<AskedAgain, 'requestId'> & { threadId: string },
): Promise<void> {
  const heard = await tx
    .select({ requestId: requestThreads.requestId })
    .from(requestThreads)
    .where(eq(requestThreads.threadId, threadId))
  for (const { requestId } of heard) await noteAskedAgain(tx, { ...asked, requestId })
}
