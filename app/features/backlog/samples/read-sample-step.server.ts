import { findAddressNote } from '#app/features/backlog/samples/address-note.server.ts'
import { costOf } from '#app/features/backlog/samples/parts-list.ts'
import { findMoneyFor } from '#app/features/backlog/samples/round-money.server.ts'
import { limitsOf } from '#app/features/backlog/samples/round-queries.server.ts'
import { factsIn } from '#app/features/backlog/samples/sample-facts.ts'
import type { SampleField } from '#app/features/backlog/samples/sample-fields.ts'
import {
  findSample,
  listCosts,
  listSampleEvents,
  ofSample,
} from '#app/features/backlog/samples/sample-queries.server.ts'
import {
  findSampleStep,
  SAMPLE_STEPS,
  type SampleStep,
  type SampleStepName,
} from '#app/features/backlog/samples/sample-steps.ts'
import { can, ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'

export type SampleStepData = Awaited<ReturnType<typeof readSampleStep>>

/** Said once and kept up to date, these stand in the form as they were said last. */
const KEPT: readonly SampleField[] = ['verdict', 'idea', 'hours', 'material', 'safety', 'sketch', 'drawing']

/** These cost the round something. */
const SPENDS: readonly SampleStepName[] = ['sketch', 'make', 'work', 'ship']

/** The form of one step. A step that is not possible any more keeps its form, so that nothing typed is lost. */
export async function readSampleStep(ctx: Context, no: number, name: string) {
  const found = await findSample(ctx.db, no)
  const { sample, request } = found
  ensureCan(ctx.actor, 'sample.follow', ofSample(found))
  const legal = findSampleStep(sample.state, name)
  const step = ensureFound(legal ?? SAMPLE_STEPS.find((each) => each.name === name), 'page')
  const may = can(ctx.actor, 'sample.step', { ...ofSample(found), hats: step.by })
  const facts = factsIn(await listSampleEvents(ctx.db, sample.id))
  const { costCap, currency } = await limitsOf(ctx.db, sample.month)
  const cost = costOf(await listCosts(ctx.db, sample.id))
  return {
    ...{ no, version: sample.version, state: sample.state, step: step.name, by: step.by, may },
    request: { no: request.no, title: request.title, lang: request.lang },
    possible: legal !== undefined,
    fields: fieldsShown(step, cost > costCap),
    needed: step.needs,
    usual: {
      ...Object.fromEntries(KEPT.flatMap((field) => (facts[field] === undefined ? [] : [[field, facts[field]]]))),
      ...(may && step.name === 'ship' && (await forShipping(ctx, sample.id))),
    } as Partial<Record<SampleField, string | number>>,
    ...(step.by.includes('applicant') ? {} : { cost, costCap }),
    ...(SPENDS.includes(step.name) && { round: await findMoneyFor(ctx.db, sample) }),
    ...{ currency, price: facts.price ?? null },
  }
}

const fieldsShown = ({ needs, may = [] }: SampleStep, isOverCap: boolean) =>
  [...needs, ...may].filter((field) => field !== 'overCapWhy' || isOverCap)

/** Only a coordinator gets here; the token is that of the address as it stands. */
async function forShipping({ db }: Context, sampleId: string) {
  const { address } = await findAddressNote(db, sampleId)
  return address ? { addressToken: address.token } : {}
}
