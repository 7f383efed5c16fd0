import { and, eq, isNull, sql } from 'drizzle-orm'
import { readFlaggerRecords } from '#app/features/forum/flagger-records.server.ts'
import { noteTraits } from '#app/features/forum/note-traits.server.ts'
import { isWorthHurrying } from '#app/features/moderation/flagger-record.ts'
import { type ReviewKind, rankOf, type Urgency } from '#app/features/moderation/queue-rank.ts'
import type { Finding } from '#app/features/moderation/rule.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { accounts, flags, reviewItems } from '#db/schema/index.ts'

type Waiting = {
  kind: ReviewKind
  postId: string
  authorId: string
  findings: Finding[]
  authorNote?: string | null
  /** An appeal: against whose decision, and by when it is to be answered. */
  againstId?: string
  dueAt?: number
}

/** What waits again, waits under the item it had: one for each post and kind. Returns its id. */
export async function openReviewItem(tx: Transaction, ctx: Context, waiting: Waiting): Promise<string> {
  const openedAt = ctx.now()
  const again = {
    ...{ state: 'waiting' as const, openedAt, rank: await findRank(tx, { ...waiting, openedAt }, openedAt) },
    ...{ findings: waiting.findings, authorNote: waiting.authorNote ?? null },
    ...{ againstId: waiting.againstId ?? null, dueAt: waiting.dueAt ?? null, claimedBy: null, claimedAt: null },
  }
  const { kind, postId, authorId } = waiting
  const [item] = await tx
    .insert(reviewItems)
    .values({ id: ctx.newId(), kind, postId, authorId, ...again })
    .onConflictDoUpdate({
      target: [reviewItems.postId, reviewItems.kind],
      set: { ...again, version: sql`${reviewItems.version} + 1` },
    })
    .returning({ id: reviewItems.id })
  const id = item?.id ?? ''
  await noteTraits(tx, { id, kind, postId, authorId })
  return id
}

type Ranked = Pick<Urgency, 'kind' | 'openedAt' | 'dueAt'> & { postId: string | null; authorId: string }

/** Where in the queue it stands at the moment `at`. */
export async function findRank(db: Queryable, { postId, authorId, ...item }: Ranked, at: number): Promise<number> {
  const [author] = await db.select({ admittedAt: accounts.admittedAt }).from(accounts).where(eq(accounts.id, authorId))
  const raised = await listCountingFlags(db, postId ?? '')
  const grave = raised.some(({ reason }) => reason === 'personal-data' || reason === 'unsafe')
  return rankOf({ ...item, admittedAt: author?.admittedAt, flaggers: raised.length, grave }, at)
}

/** Nobody has answered them yet, and who raised them was not nearly always wrong before. */
async function listCountingFlags(db: Queryable, postId: string) {
  const raised = await db
    .select({ reason: flags.reason, accountId: flags.accountId })
    .from(flags)
    .where(and(eq(flags.postId, postId), isNull(flags.settledAt)))
  const ids = raised.map(({ accountId }) => accountId)
  const records = await readFlaggerRecords(db, ids)
  return raised.filter(({ accountId }) => isWorthHurrying(records.get(accountId) ?? { agreed: 0, settled: 0 }))
}
