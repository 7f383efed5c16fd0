import { and, desc, eq } from 'drizzle-orm'
import { authorOf } from '#app/features/forum/author.ts'
import { outcomeOf } from '#app/features/review/appeals/appeal.ts'
import { findAnswer } from '#app/features/review/appeals/appeal-queries.server.ts'
import { stateOf } from '#app/features/review/sanctions/sanction.ts'
import { listSanctionsOf } from '#app/features/review/sanctions/sanction-queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { posts, reviewItems, threads } from '#db/schema/index.ts'

export type OwnStanding = Awaited<ReturnType<typeof readOwnStanding>>

/** What was decided about this person, and how their appeals stand. */
export async function readOwnStanding({ db, actor, now }: Context) {
  const { id } = authorOf(actor)
  const imposed = await listSanctionsOf(db, id)
  const sanctions = imposed.map(({ sanction }) => ({
    ...{ id: sanction.id, kind: sanction.kind, givenAt: sanction.givenAt, endsAt: sanction.endsAt },
    state: stateOf(sanction, now()),
  }))
  return { sanctions, appeals: await listOwnAppeals(db, id) }
}

async function listOwnAppeals(db: Queryable, authorId: string) {
  const rows = await db
    .select({
      id: reviewItems.id,
      state: reviewItems.state,
      openedAt: reviewItems.openedAt,
      dueAt: reviewItems.dueAt,
      postId: reviewItems.postId,
      sanctionId: reviewItems.sanctionId,
      title: threads.title,
    })
    .from(reviewItems)
    .leftJoin(posts, eq(posts.id, reviewItems.postId))
    .leftJoin(threads, eq(threads.id, posts.threadId))
    .where(and(eq(reviewItems.authorId, authorId), eq(reviewItems.kind, 'appeal')))
    .orderBy(desc(reviewItems.openedAt))
    .limit(20)
  return Promise.all(rows.map(async (row) => ({ ...row, outcome: await outcomeIn(db, row) })))
}

async function outcomeIn(db: Queryable, { id, state }: { id: string; state: 'waiting' | 'decided' }) {
  const answer = state === 'decided' ? await findAnswer(db, id) : undefined
  return answer ? outcomeOf(answer.decision) : ('waiting' as const)
}
