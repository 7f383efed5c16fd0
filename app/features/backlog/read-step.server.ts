import { listStandIns } from '#app/features/accounts/grant-holders.server.ts'
import { namesOf } from '#app/features/backlog/people-names.server.ts'
import {
  bouncesIn,
  type Proposal,
  pendingProposal,
  renewalsIn,
  type Transition,
} from '#app/features/backlog/request-history.ts'
import {
  findRequest,
  findStandingVerdict,
  listTransitions,
  type Request,
} from '#app/features/backlog/request-queries.server.ts'
import { findStep, halfNeeded, hatsFor, type RequestStep, STEPS } from '#app/features/backlog/request-steps.ts'
import { renewedBar, usualBar } from '#app/features/backlog/returning/reopening.ts'
import { secondSigners } from '#app/features/backlog/signatures.ts'
import type { StepField } from '#app/features/backlog/step-fields.ts'
import { listLines, listProductsByLine } from '#app/features/catalogue/queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { can } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'

export type StepPageData = Awaited<ReturnType<typeof readStep>>

const MONTH_MS = 30.4 * 86_400_000

/** The form of one step, or the proposal that waits in its place. */
export async function readStep(ctx: Context, no: number, to: string) {
  const request = ensureFound(await findRequest(ctx.db, no), 'request')
  const history = await listTransitions(ctx.db, request.id)
  const legal = findStep(request.state, to)
  // A step that is not possible any more keeps its form, so that nothing typed is lost.
  const step = ensureFound(legal ?? STEPS.find((each) => each.to === to), 'page')
  const hats = hatsFor(step, bouncesIn(history))
  const waiting = pendingProposal(history)
  return {
    ...{ no, title: request.title, lang: request.lang, state: request.state, version: request.version },
    ...{ people: request.people, peopleSince: request.peopleSince, moq: request.moq },
    ...{ to: step.to, possible: legal !== undefined, hats },
    may: can(ctx.actor, 'request.step', { hats, pmId: request.pmId, engineerId: request.engineerId }),
    half: halfNeeded(step, { renewals: renewalsIn(history) }),
    fields: fieldsShown(step, request),
    needed: step.needs,
    renewal: step.to === 'parked' && request.state === 'reopen_due',
    proposal: waiting?.to === step.to ? await shownProposal(ctx, request, waiting, history) : undefined,
    ...(await choicesFor(ctx, request, step)),
  }
}

const fieldsShown = ({ needs, may = [], to }: RequestStep, { people, moq }: Request): StepField[] =>
  [...needs, ...may].filter((field) => field !== 'overrideWhy' || (to === 'planned' && people < moq))

/** What the form offers to choose from, and what it proposes. */
async function choicesFor({ db, now }: Context, request: Request, { needs }: RequestStep) {
  const standing = await findStandingVerdict(db, request.id)
  return {
    lines: needs.includes('line') ? (await listLines(db)).map(({ slug, name }) => ({ slug, name })) : [],
    products: needs.includes('productSku') ? await listProductsByLine(db) : [],
    usual: { bar: usualBar(request.people), reviewOn: new Date(now() + 12 * MONTH_MS).toISOString().slice(0, 10) },
    renewedBar: standing?.reopenPeople ? renewedBar(standing.reopenPeople) : null,
  }
}

async function shownProposal(ctx: Context, request: Request, proposal: Proposal, history: Transition[]) {
  const { to, fields, by, at } = proposal
  const step = findStep(request.state, to)
  const half = (step && halfNeeded(step, { reasonCode: fields.reasonCode, renewals: renewalsIn(history) })) ?? 'lead'
  const signers = secondSigners(half, { engineerId: request.engineerId, ...(await listStandIns(ctx, ctx.db)) }, by)
  const own = authorOf(ctx.actor).id === by
  return {
    ...{ fields, at, half, own, by: (await namesOf(ctx.db, [by])).get(by) ?? '' },
    maySign: own ? signers.length === 0 : can(ctx.actor, 'request.sign', { signers }),
  }
}
