import { and, asc, eq, gt, inArray } from 'drizzle-orm'
import { prepareLiveAttempt } from '#app/features/admission/sitting/prepare-live-attempt.server.ts'
import { findStandingVerdict } from '#app/features/backlog/request-queries.server.ts'
import { withdrawMentions } from '#app/features/backlog/withdraw-mentions.server.ts'
import { demoAccount } from '#app/features/demo/demo-account.server.ts'
import { holdPost } from '#app/features/forum/hold-post.server.ts'
import { keepDraft } from '#app/features/forum/keep-draft.server.ts'
import type { Context, Language } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import {
  accounts,
  attemptItems,
  attempts,
  requestReturns,
  requests,
  reviewItems,
  threads,
  transitions,
} from '#db/schema/index.ts'
import { REQUESTS } from '#db/seed/community/requests.ts'
import { tripodsThreads } from '#db/seed/community/threads/tripods.ts'
import { COUPON_POST, HONEST_POST } from '#db/seed/community/tour-texts.ts'

type Start = { handle: string; to: string }

const HELD_TO_CLEAR = 6
const SITTING = { answered: 38, right: 36 }

const steps: ((ctx: Context) => Promise<Start>)[] = [
  async (ctx) => ({ handle: 'ben', to: await toBensAttempt(ctx) }),
  async (ctx) => ({ handle: 'ana', to: await toComposerWith(ctx, COUPON_POST) }),
  async (ctx) => ({ handle: 'ana', to: await toComposerWith(ctx, HONEST_POST) }),
  async (ctx) => ({ handle: 'mo', to: await toFullQueue(ctx) }),
  async (ctx) => ({ handle: 'pia', to: await toUnheardNeed(ctx) }),
  async (ctx) => ({ handle: 'noor', to: await toRefusedRequest(ctx) }),
]

/** Puts everything in place for a step of the tour; says who to be and where to begin. Can be repeated. */
export function startTourStep(ctx: Context, step: number): Promise<Start> {
  const start = steps[step - 1]
  if (!start) throw new AppError('not-found', { key: 'missing.page' })
  return start(ctx)
}

async function toBensAttempt(ctx: Context): Promise<string> {
  const ben = await demoAccount(ctx.db, 'ben')
  const live = await findLiveAttempt(ctx, ben.id)
  const attemptId = live ?? (await sitAgain(ctx, ben.id))
  const items = await ctx.db
    .select()
    .from(attemptItems)
    .where(eq(attemptItems.attemptId, attemptId))
    .orderBy(asc(attemptItems.position))
  const open = items.find((item) => item.chosen === null) ?? items.at(-1)
  return `/exam/${attemptId}/${open?.position ?? 1}`
}

async function findLiveAttempt(ctx: Context, accountId: string) {
  const own = and(eq(attempts.accountId, accountId), eq(attempts.state, 'live'))
  const [live] = await ctx.db.select().from(attempts).where(own)
  return live && live.deadlineAt > ctx.now() ? live.id : undefined
}

/** Ben has passed or run out of time: he is an applicant again, with a new paper. */
async function sitAgain(ctx: Context, accountId: string): Promise<string> {
  await inTransaction(ctx, async (tx) => {
    const earlier = await tx
      .update(attempts)
      .set({ state: 'voided' })
      .where(eq(attempts.accountId, accountId))
      .returning({ id: attempts.id })
    // Nobody is asked twice, but he begins the tour as often as somebody takes it: he forgets what he saw.
    const ids = earlier.map((attempt) => attempt.id)
    await tx.update(attemptItems).set({ servedAt: null }).where(inArray(attemptItems.attemptId, ids))
    const applicant = { state: 'applicant', admittedAt: null, newcomerUntil: null, welcomedAt: null } as const
    await tx.update(accounts).set(applicant).where(eq(accounts.id, accountId))
  })
  return prepareLiveAttempt(ctx, accountId, SITTING)
}

type TourText = Record<Language, { title: string; body: string }>

async function toComposerWith(ctx: Context, texts: TourText): Promise<string> {
  const ana = await demoAccount(ctx.db, 'ana')
  const { title, body } = texts[ctx.language]
  const fields = { line: 'tripods', kind: 'question', title, body }
  await keepDraft({ ...ctx, actor: ana }, { target: 'ask', mode: 'new', fields })
  return '/ask'
}

/** What was decided on an earlier tour waits again. */
async function toFullQueue(ctx: Context): Promise<string> {
  const items = await ctx.db
    .select()
    .from(reviewItems)
    .where(inArray(reviewItems.kind, ['held', 'asked']))
    .orderBy(asc(reviewItems.openedAt))
    .limit(HELD_TO_CLEAR)
  await inTransaction(ctx, async (tx) => {
    for (const { id, postId, state } of items) {
      if (state === 'waiting' || postId === null) continue
      await tx.update(reviewItems).set({ state: 'waiting' }).where(eq(reviewItems.id, id))
      await holdPost(tx, ctx, postId)
    }
  })
  return '/review'
}

async function toUnheardNeed(ctx: Context): Promise<string> {
  const need = ensureFound(
    tripodsThreads.find((thread) => thread.key === 'fh8-shorter-pan-handle'),
    'thread',
  )
  const [thread] = await ctx.db.select({ no: threads.no }).from(threads).where(eq(threads.title, need.title))
  return `/t/${ensureFound(thread, 'thread').no}/collect`
}

/** What an earlier tour asked for and brought back is refused again. */
async function toRefusedRequest(ctx: Context): Promise<string> {
  const refused = ensureFound(
    REQUESTS.find((request) => request.key === 'ct3-half-ball'),
    'request',
  )
  const [found] = await ctx.db
    .select({ id: requests.id, no: requests.no })
    .from(requests)
    .where(eq(requests.title, refused.title))
  const { id, no } = ensureFound(found, 'request')
  await withdrawMentions({ ...ctx, actor: await demoAccount(ctx.db, 'noor') }, no)
  await refuseAgain(ctx, id)
  return `/r/${no}`
}

async function refuseAgain(ctx: Context, requestId: string): Promise<void> {
  const standing = await findStandingVerdict(ctx.db, requestId)
  if (standing?.kind !== 'parked') return
  const since = standing.decidedAt
  await inTransaction(ctx, async (tx) => {
    await tx.delete(requestReturns).where(and(eq(requestReturns.requestId, requestId), gt(requestReturns.at, since)))
    await tx.delete(transitions).where(and(eq(transitions.requestId, requestId), gt(transitions.at, since)))
    await tx.update(requests).set({ state: 'parked', label: 'no' }).where(eq(requests.id, requestId))
  })
}
