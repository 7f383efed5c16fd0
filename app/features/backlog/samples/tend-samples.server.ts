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

async function eachIn(ctx: Context, state: SampleState, isDue: (sample: Sample) => boolean, step: SampleStepName) {
  for (const { id } of await listInState(ctx.db, state, MOST_LIVE)) {
    const sample = await findSampleById(ctx.db, id)
    if (!sample || !isDue(sample)) continue
    await inTransaction(ctx, (tx) => moveSample(tx, ctx, { no: sample.no, step, version: sample.version, fields: {} }))
  }
}

/** When the time is over there is more, twice; then a coordinator hears of it. */
async function tendFeedback(ctx: Context) {
  for (const { id } of await listInState(ctx.db, 'received', MOST_LIVE)) {
    const sample = await findSampleById(ctx.db, id)
    if (!sample || !(await isFeedbackOver(ctx, id))) continue
    if (sample.extensions < MOST_EXTENSIONS)
      await inTransaction(ctx, (tx) =>
        moveSample(tx, ctx, { no: sample.no, step: 'extend', version: sample.version, fields: {} }),
      )
    else if (sample.remindedAt === null) await remindOf(ctx, sample, 'feedback-missing')
  }
}

async function isFeedbackOver({ db, now }: Context, id: string): Promise<boolean> {
  const [clock] = await listLiveClocks(db, `sample:${id}`, 'sample-feedback')
  return clock !== undefined && clock.dueAt <= now()
}

/** While something is made, whoever waits for it hears a line a week. */
async function askForLines(ctx: Context) {
  for (const { id } of await listInState(ctx.db, 'making', MOST_LIVE)) {
    const sample = await findSampleById(ctx.db, id)
    if (sample && (sample.remindedAt ?? sample.since) + LINE_EVERY_MS <= ctx.now())
      await remindOf(ctx, sample, 'line-due')
  }
}

const remindOf = (ctx: Context, { id, no }: Sample, kind: Reminder) =>
  inTransaction(ctx, async (tx) => {
    const { sample, request } = await findSample(tx, no)
    await tx.update(samples).set({ remindedAt: ctx.now() }).where(eq(samples.id, id))
    await remind(tx, ctx, { sample, request, kind })
  })
