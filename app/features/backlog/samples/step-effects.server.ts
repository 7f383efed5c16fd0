import { eq } from 'drizzle-orm'
import { startClock, stopClock } from '#app/features/backlog/clocks/run-clocks.server.ts'
import { monthBeside, monthOf } from '#app/features/backlog/month.ts'
import { leaveOut } from '#app/features/backlog/people/leave-out.server.ts'
import type { Request } from '#app/features/backlog/request-queries.server.ts'
import { closeAddress } from '#app/features/backlog/samples/close-address.server.ts'
import { ROUNDS_TO_STAY } from '#app/features/backlog/samples/round-limits.ts'
import { openRound } from '#app/features/backlog/samples/round-queries.server.ts'
import { ADDRESS_KEPT_MS, EXTENSION_DAYS, FEEDBACK_DAYS } from '#app/features/backlog/samples/sample-dates.ts'
import type { SampleFields } from '#app/features/backlog/samples/sample-fields.ts'
import { hasEnded, type Sample } from '#app/features/backlog/samples/sample-queries.server.ts'
import type { SampleStepName } from '#app/features/backlog/samples/sample-steps.ts'
import { storeFeedback } from '#app/features/backlog/samples/store-feedback.server.ts'
import { findProduct } from '#app/features/catalogue/queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { sampleAddresses, sampleCosts, sampleLinks, samples } from '#db/schema/index.ts'

type Change = { sample: Sample; fields: SampleFields; at: number }

/** What a step changes of the sample's own row. */
const CHANGES: Partial<Record<SampleStepName, (change: Change) => Partial<Sample>>> = {
  wait: ({ sample }) => ({ roundsWaited: sample.roundsWaited + 1 }),
  stay: () => ({ roundsWaited: 0, askedAt: null }),
  sketch: () => ({ acceptedAt: null }),
  accept: ({ at }) => ({ acceptedAt: at }),
  make: ({ at }) => ({ remindedAt: at }),
  work: ({ at }) => ({ remindedAt: at }),
  ship: ({ at }) => ({ shippedAt: at }),
  receive: ({ fields, at }) => ({ receivedAt: fields.receivedOn ?? at, remindedAt: null }),
  extend: ({ sample }) => ({ extensions: sample.extensions + 1 }),
  share: ({ sample, at }) => ({ sharedAt: sample.sharedAt ?? at }),
  close: ({ fields }) => ({ outcome: fields.outcome }),
}

export const changedBy = (step: SampleStepName, change: Change): Partial<Sample> => CHANGES[step]?.(change) ?? {}

type Taken = { step: SampleStepName; sample: Sample; request: Request; fields: SampleFields }
type Effect = (tx: Transaction, ctx: Context, taken: Taken) => Promise<void>

/** What follows from a step elsewhere: costs, clocks, the ledger, the address. */
export async function afterStep(tx: Transaction, ctx: Context, taken: Taken): Promise<void> {
  await EFFECTS[taken.step]?.(tx, ctx, taken)
  if (!hasEnded(taken.sample.state)) return
  await stopClock(tx, ctx, { subject: subjectOf(taken.sample) })
  await closeAddress(tx, ctx, taken.sample)
}

const subjectOf = ({ id }: Sample) => `sample:${id}`

const EFFECTS: Partial<Record<SampleStepName, Effect>> = {
  wait: toNextRound,
  make: storeParts,
  work: storeParts,
  ship: async (tx, ctx, taken) => {
    const { requestId, accountId } = taken.sample
    await leaveOut(tx, ctx, { requestId, accountId, why: 'sample' })
    await storePostage(tx, ctx, taken)
  },
  receive: beginFeedback,
  extend: giveMoreTime,
  feedback: async (tx, ctx, taken) => {
    await stopClock(tx, ctx, { subject: subjectOf(taken.sample) })
    await storeFeedback(tx, ctx, taken)
  },
  share: storeLinks,
}

/** After some rounds its applicant is asked whether it is still wanted. */
async function toNextRound(tx: Transaction, ctx: Context, { sample, request }: Taken) {
  const next = [monthBeside(sample.month, 1), monthOf(ctx.now())].sort().at(-1) ?? sample.month
  const { month } = await openRound(tx, ctx, next)
  const asks = sample.roundsWaited >= ROUNDS_TO_STAY && sample.askedAt === null
  await tx
    .update(samples)
    .set({ month, ...(asks && { askedAt: ctx.now() }) })
    .where(eq(samples.id, sample.id))
  if (asks) await remind(tx, ctx, { sample, request, kind: 'still-wanted' })
}

export type Reminder = 'still-wanted' | 'feedback-missing' | 'line-due' | 'address-missing'

export const remind = (
  tx: Transaction,
  ctx: Context,
  { sample, request, kind }: { sample: Sample; request: Pick<Request, 'no' | 'title'>; kind: Reminder },
) =>
  recordEvent(tx, ctx, 'sample.reminded', subjectOf(sample), {
    ...{ sampleNo: sample.no, requestNo: request.no, title: request.title, kind },
  })

/** A part is a standard one where its number is that of a product. */
async function storeParts(tx: Transaction, ctx: Context, { sample, fields: { parts = [] } }: Taken) {
  const by = ctx.actor.kind === 'account' ? ctx.actor.id : 'system'
  for (const part of parts) {
    const sku = part.sku !== null && (await findProduct(tx, part.sku)) ? part.sku : null
    await tx.insert(sampleCosts).values({ id: ctx.newId(), sampleId: sample.id, ...part, sku, by, at: ctx.now() })
  }
}

/** The carrier's name stays with the address: it is no part of what a parcel cost. */
async function storePostage(tx: Transaction, ctx: Context, { sample, fields: { postage = 0 } }: Taken) {
  const by = ctx.actor.kind === 'account' ? ctx.actor.id : 'system'
  const row = { id: ctx.newId(), sampleId: sample.id, kind: 'postage' as const, what: '', pieces: 1, cost: postage }
  if (postage > 0) await tx.insert(sampleCosts).values({ ...row, by, at: ctx.now() })
}

async function beginFeedback(tx: Transaction, ctx: Context, { sample, request }: Taken) {
  await feedbackClock(tx, ctx, sample, request, FEEDBACK_DAYS)
  const purgeAt = (sample.receivedAt ?? ctx.now()) + ADDRESS_KEPT_MS
  await tx.update(sampleAddresses).set({ purgeAt }).where(eq(sampleAddresses.sampleId, sample.id))
}

async function giveMoreTime(tx: Transaction, ctx: Context, { sample, request }: Taken) {
  await stopClock(tx, ctx, { subject: subjectOf(sample) })
  await feedbackClock(tx, ctx, sample, request, EXTENSION_DAYS)
}

const feedbackClock = (tx: Transaction, ctx: Context, sample: Sample, { id, lineId }: Request, days: number) =>
  startClock(tx, ctx, {
    ...{ kind: 'sample-feedback', subject: subjectOf(sample), requestId: id, lineId, ownerId: sample.accountId, days },
  })

async function storeLinks(tx: Transaction, ctx: Context, { sample, fields: { links = [] } }: Taken) {
  for (const { url, disclosed } of links)
    await tx
      .insert(sampleLinks)
      .values({ id: ctx.newId(), sampleId: sample.id, url, disclosed, at: ctx.now() })
      .onConflictDoNothing()
}
