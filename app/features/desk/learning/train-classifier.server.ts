import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import {
  countDecisions,
  type LabelledPost,
  listLabelledPosts,
} from '#app/features/desk/learning/labelled-posts.server.ts'
import { seekMisses } from '#app/features/desk/learning/seek-misses.server.ts'
import { calibrate } from '#app/features/moderation/classifier/calibrate.ts'
import { ngramsOf } from '#app/features/moderation/classifier/ngrams.ts'
import { isBetter, type Ratings, rate, ratingOfGuessing } from '#app/features/moderation/classifier/rate.ts'
import { type Example, scoreOf, trainWeights } from '#app/features/moderation/classifier/train.ts'
import {
  encodeWeights,
  type LiveClassifier,
  readLiveClassifier,
  shareOfText,
} from '#app/features/moderation/live-classifier.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { classifiers } from '#db/schema/index.ts'

/** What came of a training; `too-few` says how many decisions there are. */
export type Trained =
  | { outcome: 'too-few'; decisions: number }
  | { outcome: 'live' | 'not-better'; id: string; ratings: Ratings; before: Ratings }

/** Learns from what people decided, and takes the place of the judge in force only where it is better than that one. */
export async function trainClassifier(ctx: Context): Promise<Trained> {
  const decided = await countDecisions(ctx.db)
  if (decided < ctx.settings.moderation.decisionsToLearn) return { outcome: 'too-few', decisions: decided }
  const posts = await listLabelledPosts(ctx.db)
  const next = await learnFrom(posts.filter(({ isFrozen }) => !isFrozen))
  const frozen = posts.filter(({ isFrozen }) => isFrozen)
  const now = await readLiveClassifier(ctx.db)
  const ratings = rateOn(frozen, next)
  const before = now ? rateOn(frozen, now) : ratingOfGuessing(ratings)
  const state = isBetter(ratings, before) ? ('live' as const) : ('not-better' as const)
  const misses = state === 'live' ? await seekMisses(ctx.db, next) : []
  const id = ctx.newId()
  await inTransaction(ctx, async (tx) => {
    if (state === 'live') await tx.update(classifiers).set({ state: 'former' }).where(eq(classifiers.state, 'live'))
    const weights = encodeWeights(next.weights)
    const made = { weights, calibration: next.calibration, dataHash: hashOf(posts), modelHash: hashOf(weights), misses }
    await tx
      .insert(classifiers)
      .values({ id, state, trainedAt: ctx.now(), decisions: decided, figures: { ...ratings }, ...made })
    await writeLog(tx, ctx, { act: `classifier.${state}`, subject: `classifier:${id}`, details: { ratings, before } })
    if (state === 'live') await recordEvent(tx, ctx, 'classifier.replaced', `classifier:${id}`)
  })
  return { outcome: state, id, ratings, before }
}

const hashOf = (value: unknown) =>
  createHash('sha256')
    .update(typeof value === 'string' ? value : JSON.stringify(value))
    .digest('hex')

type Learned = Omit<LiveClassifier, 'id'>

/** A fifth of what may be learned from is kept for turning scores into shares. */
async function learnFrom(posts: readonly LabelledPost[]): Promise<Learned> {
  const examples = posts.map(({ text, isPromotion }): Example => ({ ngrams: ngramsOf(text), isPromotion }))
  const training = trainWeights(examples.filter((_, at) => at % 5 !== 0))
  for (;;) {
    const turn = training.next()
    // The worker's other jobs get a turn between two passes.
    await new Promise<void>((resolve) => setImmediate(resolve))
    if (!turn.done) continue
    const weights = turn.value
    const kept = examples.filter((_, at) => at % 5 === 0)
    const scored = kept.map(({ ngrams, isPromotion }) => ({ score: scoreOf(ngrams, weights), isPromotion }))
    return { weights, calibration: calibrate(scored) }
  }
}

const rateOn = (posts: readonly LabelledPost[], judge: Learned): Ratings =>
  rate(posts.map(({ text, isPromotion }) => ({ share: shareAtText(judge, text), isPromotion })))

const shareAtText = (judge: Learned, text: string) => shareOfText({ id: '', ...judge }, text)
