import { and, eq, gte, inArray, isNull } from 'drizzle-orm'
import { countDecisions } from '#app/features/desk/learning/labelled-posts.server.ts'
import { wilsonShare } from '#app/features/desk/statistics/wilson.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { can } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, classifiers, decisions, posts, reviewItems, threads } from '#db/schema/index.ts'

export type LearningPage = Awaited<ReturnType<typeof learningPage>>

const QUARTER = 90 * 86_400_000

/** What the learned judge is, or how far it is from being; what samples say of the rules; what may have been missed. */
export async function learningPage(ctx: Context) {
  const { decisionsToLearn, classifierHoldsAt, sampleShare } = ctx.settings.moderation
  const [decided, trained, sampled] = await Promise.all([
    countDecisions(ctx.db),
    listTrained(ctx.db),
    countSampled(ctx.db, ctx.now() - QUARTER),
  ])
  const live = trained.find(({ state }) => state === 'live')
  return {
    ...{ decided, decisionsToLearn, classifierHoldsAt, sampleShare },
    missed: wilsonShare(sampled.removed, sampled.all),
    trained: trained.map(({ misses: _, ...row }) => row),
    misses: live ? await listMisses(ctx.db, live.misses) : [],
    mayTrain: can(ctx.actor, 'rules.write') && decided >= decisionsToLearn,
    title: `${wordsFor(ctx.language, 'learning').title} · ${ctx.settings.brandName}`,
  }
}

/** One a week: few enough to be sorted here. */
async function listTrained(db: Queryable) {
  const rows = await db
    .select({
      ...{ id: classifiers.id, state: classifiers.state, trainedAt: classifiers.trainedAt },
      ...{ decisions: classifiers.decisions, modelHash: classifiers.modelHash },
      ...{ figures: classifiers.figures, misses: classifiers.misses },
    })
    .from(classifiers)
  return rows.sort((a, b) => b.trainedAt - a.trainedAt).slice(0, 20)
}

/** Only what was drawn by lot says something about all the others. */
async function countSampled(db: Queryable, since: number) {
  const rows = await db
    .select({ decision: decisions.decision })
    .from(reviewItems)
    .innerJoin(decisions, and(eq(decisions.reviewItemId, reviewItems.id), isNull(decisions.undoneAt)))
    .where(
      and(
        ...[eq(reviewItems.state, 'decided'), eq(reviewItems.kind, 'sample'), gte(reviewItems.openedAt, since)],
        isNull(reviewItems.classifierShare),
      ),
    )
  return { all: rows.length, removed: rows.filter(({ decision }) => decision === 'remove').length }
}

async function listMisses(db: Queryable, misses: { postId: string; share: number }[]) {
  const shares = new Map(misses.map(({ postId, share }) => [postId, share]))
  const rows = await db
    .select({
      ...{ postId: posts.id, no: posts.no, body: posts.body, lang: posts.lang, by: accounts.handle },
      ...{ threadNo: threads.no, title: threads.title, itemId: reviewItems.id },
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(accounts, eq(accounts.id, posts.authorId))
    .leftJoin(reviewItems, eq(reviewItems.postId, posts.id))
    .where(and(inArray(posts.id, [...shares.keys()]), eq(posts.state, 'published')))
  return rows
    .filter(({ itemId }) => itemId === null)
    .map(({ itemId: _, body, ...row }) => ({
      ...row,
      excerpt: body.slice(0, 240),
      share: shares.get(row.postId) ?? 0,
    }))
    .sort((a, b) => b.share - a.share)
}
