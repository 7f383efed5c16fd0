import { and, eq } from 'drizzle-orm'
import { listPicked } from '#app/features/backlog/samples/picked-now.server.ts'
import type { SampleFields } from '#app/features/backlog/samples/sample-fields.ts'
import { findSample, ofSample, type Sample } from '#app/features/backlog/samples/sample-queries.server.ts'
import { findSampleStep, type SampleStep, stepsOf } from '#app/features/backlog/samples/sample-steps.ts'
import { standingOf } from '#app/features/backlog/samples/standing-of.server.ts'
import { afterStep, changedBy } from '#app/features/backlog/samples/step-effects.server.ts'
import { whatAStepLacks } from '#app/features/backlog/samples/what-a-step-lacks.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { writeLog } from '#app/platform/log.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { sampleEvents, samples } from '#db/schema/index.ts'

/** Without a version the step is taken from wherever the sample stands. */
export type SampleMove = { no: number; step: string; version?: number; fields: SampleFields }
export type SampleOutcome = { ok: true } | { ok: false; errors: FieldErrors }

type Found = Awaited<ReturnType<typeof findSample>>

/** The only place where a sample's state changes: history, effects, event and log go together. */
export async function moveSample(tx: Transaction, ctx: Context, move: SampleMove): Promise<SampleOutcome> {
  const found = await findSample(tx, move.no)
  const { sample } = found
  if (move.version !== undefined && move.version !== sample.version) throw new AppError('conflict', { key: 'stale' })
  const step = ensureSampleStep(ctx, sample, move.step)
  if (ctx.actor.kind !== 'system' || !step.bySystem)
    ensureCan(ctx.actor, 'sample.step', { ...ofSample(found), hats: step.by })
  const fields = askedFor(step, move.fields)
  const errors = whatAStepLacks(step, fields, await standingOf(tx, ctx, found, fields))
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  if (step.name === 'shortlist') await ensurePicked(tx, ctx, sample)
  await takeSampleStep(tx, ctx, found, step, fields)
  return { ok: true }
}

/** Refuses steps that do not exist, naming those that do. */
function ensureSampleStep({ language }: Context, { state }: Sample, name: string): SampleStep {
  const step = findSampleStep(state, name)
  if (step) return step
  const { steps, none } = wordsFor(language, 'samples')
  const legal = stepsOf(state).map((each) => steps[each.name])
  const values = { legal: legal.join(language === 'en' ? ', ' : '、') || none }
  throw new AppError('conflict', { key: 'samples.illegal', values })
}

/** What a step does not ask for is no part of it, whoever sends it along. */
const askedFor = ({ needs, may = [] }: SampleStep, fields: SampleFields): SampleFields =>
  Object.fromEntries(
    [...needs, ...may].flatMap((field) => (fields[field] === undefined ? [] : [[field, fields[field]]])),
  )

async function ensurePicked(tx: Transaction, ctx: Context, { id, month }: Sample) {
  const { over, picked } = await listPicked(tx, ctx, month)
  if (!over) throw new AppError('conflict', { key: 'samples.roundRuns' })
  if (!picked.some((each) => each.id === id)) throw new AppError('conflict', { key: 'samples.notPicked' })
}

async function takeSampleStep(tx: Transaction, ctx: Context, found: Found, step: SampleStep, fields: SampleFields) {
  const { sample, request } = found
  const { id, no: sampleNo, state: from, version } = sample
  const at = ctx.now()
  const [stored] = await tx
    .update(samples)
    .set({
      ...{ state: step.to, version: version + 1, ...(step.to !== from && { since: at }) },
      ...changedBy(step.name, { sample, fields, at }),
    })
    .where(and(eq(samples.id, id), eq(samples.version, version)))
    .returning()
  if (!stored) throw new AppError('conflict', { key: 'stale' })
  const actorId = ctx.actor.kind === 'account' ? ctx.actor.id : null
  await tx.insert(sampleEvents).values({
    ...{ id: ctx.newId(), sampleId: id, step: step.name, fromState: from, toState: step.to, actorId, at, fields },
  })
  await afterStep(tx, ctx, { step: step.name, sample: stored, request, fields })
  await recordEvent(tx, ctx, 'sample.moved', `sample:${id}`, {
    ...{ sampleNo, requestNo: request.no, requestId: request.id, title: request.title },
    ...{ state: step.to, step: step.name },
  })
  const details = { step: step.name, from, to: step.to }
  await writeLog(tx, ctx, {
    act: 'sample.step',
    subject: `sample:${id}`,
    reason: fields.why ?? fields.overCapWhy,
    details,
  })
}
