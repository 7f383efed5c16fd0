import { and, eq, ne } from 'drizzle-orm'
import type { EventName } from '#app/events.ts'
import { gatherContradicted, gatherContradiction } from '#app/features/notices/answer-news.server.ts'
import { gatherClock, gatherCover, gatherRouteRules } from '#app/features/notices/clock-news.server.ts'
import {
  gatherAdmission,
  gatherDispute,
  gatherFailure,
  gatherRescoring,
} from '#app/features/notices/exam-news.server.ts'
import { gatherCorrection, gatherJudged } from '#app/features/notices/judging-news.server.ts'
import { gatherPanel } from '#app/features/notices/panel-news.server.ts'
import {
  gatherAnsweredAppeal,
  gatherFlag,
  gatherSanction,
  gatherWaitingAppeal,
} from '#app/features/notices/people-news.server.ts'
import { gatherHiddenPhoto } from '#app/features/notices/photo-news.server.ts'
import { gatherDeclined, gatherSent } from '#app/features/notices/portfolio-news.server.ts'
import type { People } from '#app/features/notices/recipients.ts'
import { gatherFollowUp, gatherGap, gatherRequest } from '#app/features/notices/request-news.server.ts'
import { gatherReview } from '#app/features/notices/review-news.server.ts'
import { gatherProposal, gatherRestored, gatherRuleNews } from '#app/features/notices/rule-news.server.ts'
import { gatherSample, gatherSampleReminder } from '#app/features/notices/sample-news.server.ts'
import { gatherOwn, gatherStorm } from '#app/features/notices/storm-news.server.ts'
import { gatherTie } from '#app/features/notices/tie-news.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, type events, lineFollows, posts, threads } from '#db/schema/index.ts'

export type Values = Record<string, string | number>

/** Whom an event concerns, and what there is to say of it. `quoted` is somebody's own words, shown as such. */
export type News = {
  people: People
  values: Values
  quoted?: string
  /** The answer of the house, in each language in which it is written. */
  said?: Record<string, string>
  href: string
}

export type HappenedEvent = Pick<typeof events.$inferSelect, 'type' | 'subject' | 'actorId' | 'payload' | 'at'>
type Gather = (db: Queryable, event: HappenedEvent) => Promise<News | undefined>

const gatherers: Partial<Record<EventName, Gather>> = {
  'post.published': gatherPost,
  'post.released': gatherPost,
  'post.removed': gatherPost,
  'post.mended': gatherReview,
  'edit.applied': gatherReview,
  'edit.refused': gatherReview,
  'answer.accepted': gatherPost,
  'photo.hidden': gatherHiddenPhoto,
  'thread.tie-asked': gatherTie,
  'thread.closed': gatherTie,
  'mention.added': async (_, { actorId, payload }) => ({
    people: { actor: actorId, passageAuthor: asText(payload.authorId) },
    values: { no: Number(payload.requestNo), title: asText(payload.title) ?? '' },
    href: `/r/${payload.requestNo}`,
  }),
  'clock.warned': gatherClock,
  'clock.breached': gatherClock,
  'clock.year-over': gatherClock,
  'cover.entered': gatherCover,
  'route-rules.proposed': gatherRouteRules,
  'thread.judged': gatherJudged,
  'thread.judged-anew': gatherJudged,
  'correction.settled': gatherCorrection,
  'request.proposed': async (_, { actorId, payload }) => ({
    people: { actor: actorId, signers: payload.signerIds as string[] | undefined },
    values: { no: Number(payload.requestNo), title: asText(payload.title) ?? '' },
    href: `/r/${payload.requestNo}`,
  }),
  'intent.running-out': async (_, { payload }) => ({
    people: { account: asText(payload.accountId) },
    values: { no: Number(payload.requestNo), title: asText(payload.title) ?? '' },
    href: `/r/${payload.requestNo}/intent`,
  }),
  'sample.moved': gatherSample,
  'sample.reminded': gatherSampleReminder,
  'flag.settled': gatherFlag,
  'sanction.imposed': gatherSanction,
  'sanction.lifted': gatherSanction,
  'appeal.made': gatherWaitingAppeal,
  'appeal.overdue': gatherWaitingAppeal,
  'appeal.decided': gatherAnsweredAppeal,
  'request.changed': gatherRequest,
  'answer.differed': gatherContradiction,
  'answer.appealed': gatherContradiction,
  'answer.difference-answered': gatherContradicted,
  'answer.appeal-answered': gatherContradicted,
  'request.follow-up-due': gatherFollowUp,
  'request.follow-up-answered': gatherGap,
  'account.admitted': gatherAdmission,
  'exam.failed': gatherFailure,
  'exam.rescored': gatherRescoring,
  'exam.dispute-answered': gatherDispute,
  'portfolio.sent': gatherSent,
  'portfolio.declined': gatherDeclined,
  'angoff.invited': gatherPanel,
  'angoff.moved': gatherPanel,
  'rule.proposed': gatherProposal,
  'rule.braked': gatherRuleNews,
  'rule.review-due': gatherRuleNews,
  'draft.restored': gatherRestored,
  'storm.began': gatherStorm,
  'storm.ended': gatherStorm,
  'exam.opened': gatherOwn('/exam'),
  'account.secured': gatherOwn('/password/forgotten'),
}

/** Undefined when what the event tells of is there no more. */
export async function gatherNews(db: Queryable, event: HappenedEvent): Promise<News | undefined> {
  return gatherers[event.type as EventName]?.(db, event)
}

async function gatherPost(db: Queryable, { actorId, payload }: HappenedEvent): Promise<News | undefined> {
  const [found] = await db
    .select({ post: posts, thread: threads, by: accounts.handle })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .innerJoin(accounts, eq(accounts.id, posts.authorId))
    .where(eq(posts.id, asText(payload.postId) ?? ''))
  if (!found) return undefined
  const { post, thread, by } = found
  return {
    people: {
      actor: actorId,
      // An overturned removal is told by the answer to the appeal.
      postAuthor: payload.byAppeal || payload.ruleWasWrong ? null : post.authorId,
      wronged: payload.ruleWasWrong ? post.authorId : null,
      // A reply to somebody else's post is between those two.
      threadAuthor: post.replyToNo === null ? thread.authorId : null,
      repliedTo: post.replyToNo === null ? null : await findAuthor(db, thread.id, post.replyToNo),
      // What stands where it would have stood long ago is no news to those who follow the line.
      followers: post.kind === 'opening' && !payload.ruleWasWrong ? await listFollowers(db, thread) : [],
    },
    values: { by, title: thread.title },
    quoted: asText(payload.reason),
    href: `/t/${thread.no}/p/${post.no}`,
  }
}

async function listFollowers(db: Queryable, { lineId, authorId }: typeof threads.$inferSelect) {
  const rows = await db
    .select({ id: lineFollows.accountId })
    .from(lineFollows)
    .where(and(eq(lineFollows.lineId, lineId), ne(lineFollows.accountId, authorId)))
  return rows.map((row) => row.id)
}

async function findAuthor(db: Queryable, threadId: string, no: number) {
  const [row] = await db
    .select({ authorId: posts.authorId })
    .from(posts)
    .where(and(eq(posts.threadId, threadId), eq(posts.no, no)))
  return row?.authorId
}

const asText = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)
