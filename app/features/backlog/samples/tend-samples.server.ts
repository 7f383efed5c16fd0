import { eq } from 'drizzle-orm'
import { listLiveClocks } from '#app/features/backlog/clocks/clock-queries.server.ts'
import { moveSample } from '#app/features/backlog/samples/move-sample.server.ts'
import { purgeAddresses } from '#app/features/backlog/samples/purge-addresses.server.ts'
import {
  ANSWER_WITHIN_MS,
  ARRIVES_AFTER_MS,
  LINE_EVERY_MS,
  MOST_EXTENSIONS,
} from '#app/features/backlog/samples/sample-dates.ts'
import {
  findSample,
  findSampleById,
  listInState,
  type Sample,
} from '#app/features/backlog/samples/sample-queries.server.ts'
import type { SampleState, SampleStepName } from '#app/features/backlog/samples/sample-steps.ts'
import { type Reminder, remind } from '#app/features/backlog/samples/step-effects.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { eachByItself } from '#app/platform/each-by-itself.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { samples } from '#db/schema/index.ts'

/** By the clock: addresses go, parcels arrive, feedback is asked for again, and nobody waits without a word. */
export async function tendSamples(ctx: Context): Promise<void> {
  await purgeAddresses(ctx)
  await eachIn(ctx, 'shipped', ({ shippedAt }) => (shippedAt ?? 0) + ARRIVES_AFTER_MS <= ctx.now(), 'receive')
  await eachIn(ctx, 'waiting', ({ askedAt }) => askedAt !== null && askedAt + ANSWER_WITHIN_MS <= ctx.now(), 'withdraw')
  await tendFeedback(ctx)
  await askForLines(ctx)
}

/** A few hundred live samples at the very most: their states are read whole. */
const MOST_LIVE = 500

const tendEach = async (ctx: Context, state: SampleState, tend: (sample: Sample) => Promise<void>) =>
  eachByItself('sample', await listInState(ctx.db, state, MOST_LIVE), async ({ id }) => {
    const sample = await findSampleById(ctx.db, id)
    if (sample) await tend(sample)
  })

const eachIn = (ctx: Context, state: SampleState, isDue: (sample: Sample) => boolean, step: SampleStepName) =>
  tendEach(ctx, state, async (sample) => {
    if (isDue(sample)) await moveOn(ctx, sample, step)
  })

const moveOn = (ctx: Context, { no, version }: Sample, step: SampleStepName) =>
  inTransaction(ctx, (tx) => moveSample(tx, ctx, { no, step, version, fields: {} }))

/** When the time is over there is more, twice; then a coordinator hears of it. */
const tendFeedback = (ctx: Context) =>
  tendEach(ctx, 'received', async (sample) => {
    if (!(await isFeedbackOver(ctx, sample.id))) return
    if (sample.extensions < MOST_EXTENSIONS) await moveOn(ctx, sample, 'extend')
    else if (sample.remindedAt === null) await remindOf(ctx, sample, 'feedback-missing')
  })

async function isFeedbackOver({ db, now }: Context, id: string): Promise<boolean> {
  const [clock] = await listLiveClocks(db, `sample:${id}`, 'sample-feedback')
  return clock !== undefined && clock.dueAt <= now()
}

/** While something is made, whoever waits for it hears a line a week. */
const askForLines = (ctx: Context) =>
  tendEach(ctx, 'making', async (sample) => {
    if ((sample.remindedAt ?? sample.since) + LINE_EVERY_MS <= ctx.now()) await remindOf(ctx, sample, 'line-due')
  })

const remindOf = (ctx: Context, { id, no }: Sample, kind: Reminder) =>
  inTransaction(ctx, async (tx) => {
    const { sample, request } = await findSample(tx, no)
    await tx.update(samples).set({ remindedAt: ctx.now() }).where(eq(samples.id, id))
    await remind(tx, ctx, { sample, request, kind })
  })
