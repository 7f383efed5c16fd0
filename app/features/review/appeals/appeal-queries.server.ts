import { and, eq, inArray, isNull } from 'drizzle-orm'
import type { AppealKind } from '#app/features/review/appeals/appeal.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, decisions, posts, reviewItems, sanctions, threads } from '#db/schema/index.ts'

/** A decision of a person about a person, as far as an appeal needs to know it. */
export type Contested = {
  authorId: string
  againstId: string
  by: string
  decidedAt: number
  reason: string
  /** The promise of the house rules that it rests on, if it names one. */
  clause: string | null
  /** The removed post waited because its author had asked for it. */
  wasAsked: boolean
  findings: unknown[]
  itemIds: string[]
}

/** What can be appealed against today; none once it was taken back. */
export const findContested = (db: Queryable, kind: AppealKind, id: string): Promise<Contested | undefined> =>
  kind === 'post' ? findRemoval(db, id) : findImposed(db, id)

/** `before` leads to what an appeal of that moment was about, also when it was taken back since. */
export async function findRemoval(db: Queryable, postId: string, before?: number): Promise<Contested | undefined> {
  const rows = await db
    .select({ item: reviewItems, decision: decisions, by: accounts.handle, state: posts.state })
    .from(reviewItems)
    .innerJoin(decisions, and(eq(decisions.reviewItemId, reviewItems.id), eq(decisions.decision, 'remove')))
    .innerJoin(posts, eq(posts.id, reviewItems.postId))
    .innerJoin(accounts, eq(accounts.id, decisions.decidedBy))
    .where(and(eq(reviewItems.postId, postId), inArray(reviewItems.kind, REMOVING)))
  const stands = rows.filter(({ decision, state }) =>
    before === undefined ? decision.undoneAt === null && state === 'removed' : decision.decidedAt <= before,
  )
  const last = stands.toSorted((a, b) => b.decision.decidedAt - a.decision.decidedAt)[0]
  if (!last) return undefined
  return {
    ...{ authorId: last.item.authorId, againstId: last.decision.decidedBy, by: last.by },
    ...{ decidedAt: last.decision.decidedAt, reason: last.decision.reason, clause: null },
    ...{ wasAsked: last.item.kind === 'asked', findings: last.item.findings },
    itemIds: stands.map(({ item }) => item.id),
  }
}

/** What these kinds decide takes a whole post out of sight. */
const REMOVING: (typeof reviewItems.$inferSelect)['kind'][] = ['held', 'asked', 'flagged', 'removed', 'sample']

export async function findImposed(db: Queryable, sanctionId: string): Promise<Contested | undefined> {
  const [row] = await db
    .select({ sanction: sanctions, by: accounts.handle })
    .from(sanctions)
    .innerJoin(accounts, eq(accounts.id, sanctions.givenBy))
    .where(eq(sanctions.id, sanctionId))
  if (!row) return undefined
  const { accountId, givenBy, givenAt, reason, clause } = row.sanction
  const decided = { authorId: accountId, againstId: givenBy, by: row.by, decidedAt: givenAt, reason, clause }
  return { ...decided, wasAsked: false, findings: [], itemIds: [] }
}

/** The appeal about this post or sanction, with the answer that stands. */
export async function findAppealAbout(db: Queryable, kind: AppealKind, id: string) {
  const about = kind === 'post' ? eq(reviewItems.postId, id) : eq(reviewItems.sanctionId, id)
  const [item] = await db
    .select()
    .from(reviewItems)
    .where(and(about, eq(reviewItems.kind, 'appeal')))
  return item && { ...item, answer: item.state === 'decided' ? await findAnswer(db, item.id) : undefined }
}

export async function findAppeal(db: Queryable, itemId: string) {
  const [item] = await db
    .select()
    .from(reviewItems)
    .where(and(eq(reviewItems.id, itemId), eq(reviewItems.kind, 'appeal')))
  return item
}

export async function findAnswer(db: Queryable, itemId: string) {
  const [answer] = await db
    .select({
      decision: decisions.decision,
      reason: decisions.reason,
      decidedAt: decisions.decidedAt,
      oneSignature: decisions.oneSignature,
      by: accounts.handle,
    })
    .from(decisions)
    .innerJoin(accounts, eq(accounts.id, decisions.decidedBy))
    .where(and(eq(decisions.reviewItemId, itemId), isNull(decisions.undoneAt)))
  return answer
}

/** The post as its author wrote it, wherever it stands now. */
export async function findPostOfAppeal(db: Queryable, postId: string) {
  const [post] = await db
    .select({
      no: posts.no,
      body: posts.body,
      lang: posts.lang,
      state: posts.state,
      threadNo: threads.no,
      slug: threads.slug,
      title: threads.title,
      threadLang: threads.lang,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(eq(posts.id, postId))
  return post
}

export async function findSanctionOfAppeal(db: Queryable, sanctionId: string) {
  const [sanction] = await db.select().from(sanctions).where(eq(sanctions.id, sanctionId))
  return sanction
}
