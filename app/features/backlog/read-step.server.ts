import { listStandIns } from '#app/features/accounts/grant-holders.server.ts'
import { namesOf } from '#app/features/backlog/people-names.server.ts'
import { targetState, tellsOf } from '#app/features/backlog/prepare-step.server.ts'
import { reviewMonths } from '#app/features/backlog/reasons.ts'
import {
  bouncesIn,
  type Proposal,
  pendingProposal,
  renewalsIn,
  type Transition,
} from '#app/features/backlog/request-history.ts'
import { findRequest, listTransitions, type Request } from '#app/features/backlog/request-queries.server.ts'
import {
  findStep,
  halfNeeded,
  hatsFor,
  type RequestStep,
  stepTo,
  targetsFrom,
} from '#app/features/backlog/request-steps.ts'
import { findLeastBar } from '#app/features/backlog/returning/least-bar.server.ts'
import { usualBar } from '#app/features/backlog/returning/reopening.ts'
import { secondSigners } from '#app/features/backlog/signatures.ts'
import { CURRENCIES, type StepField } from '#app/features/backlog/step-fields.ts'
import { findFirstAsker } from '#app/features/backlog/verdicts/find-addressee.server.ts'
import { listGaps } from '#app/features/backlog/verdicts/follow-up-queries.server.ts'
import { listHearers } from '#app/features/backlog/verdicts/list-hearers.server.ts'
import { VOLUME_DAYS } from '#app/features/backlog/what-is-missing.ts'
import { listLines, listProductsByLine } from '#app/features/catalogue/queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { can } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'

export type StepPageData = Awaited<ReturnType<typeof readStep>>

const DAY = 86_400_000
const MONTH_MS = 30.4 * DAY

/** The form of one step, or the proposal that waits in its place. */
export async function readStep(ctx: Context, no: number, to: string) {
  const request = ensureFound(await findRequest(ctx.db, no), 'request')
  const history = await listTransitions(ctx.db, request.id)
  const legal = findStep(request.state, to)
  // A step that is not possible any more keeps its form, so that nothing typed is lost.
  const step = ensureFound(legal ?? stepTo(to), 'page')
  const hats = hatsFor(step, bouncesIn(history))
  const waiting = pendingProposal(history)
  return {
    ...{ no, title: request.title, lang: request.lang, state: request.state, version: request.version },
    ...{ people: request.people, peopleSince: request.peopleSince, moq: request.moq },
    ...{ to: step.to, hats },
    /** Asked for although it cannot be taken from here: what can. */
    legal: legal ? null : targetsFrom(request.state),
    may: can(ctx.actor, 'request.step', { hats, pmId: request.pmId, engineerId: request.engineerId }),
    half: halfNeeded(step, { renewals: renewalsIn(history) }),
    fields: fieldsShown(step, request),
    needed: step.needs,
    renewal: step.to === 'parked' && request.state === 'reopen_due',
    proposal: waiting?.to === step.to ? await shownProposal(ctx, request, waiting, history) : undefined,
    told: legal && (await countTold(ctx, request, legal, history)),
    /** What people say is still missing of something made. */
    gaps: request.state === 'made' && step.to === 'grading' ? await listGaps(ctx.db, request.id) : [],
    ...(await choicesFor(ctx, request, step, history)),
  }
}

/** In the order in which a form is filled: what is asked first, the text and its translation together, the quiet box last. */
const fieldsShown = ({ needs, may = [] }: RequestStep, { unitsMiddle, moq }: Request): StepField[] =>
  [...needs, ...may]
    .filter((field) => field !== 'overrideWhy' || unitsMiddle === null || unitsMiddle < moq)
    .sort((a, b) => placeOf(a) - placeOf(b))

const LAST: StepField[] = [
  'publicText',
  'translation',
  'changes',
  'changesTranslation',
  'reviewAt',
  'reopenPeople',
  'internalText',
  'quiet',
]
const placeOf = (field: StepField) => LAST.indexOf(field)

/** How many hear of it, counted by what will tell them. */
async function countTold(ctx: Context, request: Request, step: RequestStep, history: Transition[]) {
  const to = targetState(step.to, request, history)
  const tells = await tellsOf(ctx.db, { request, step, fields: {}, history }, to)
  const { direct, digest, owners, authors } = await listHearers(ctx.db, request, tells, ctx.now())
  const own = authorOf(ctx.actor).id
  const others = (ids: string[]) => ids.filter((id) => id !== own).length
  return {
    ...{ direct: others(direct) + (tells.addressee ? 1 : 0), digest: others(digest), owners: others(owners) },
    authors: others(authors),
  }
}

/** What the form offers to choose from, and what it proposes. */
async function choicesFor({ db, now }: Context, request: Request, { to, needs }: RequestStep, history: Transition[]) {
  const leastBar = await findLeastBar(db, request.id, history)
  const { needGrade, needGradeWhy, makeGrade, makeGradeWhy, moq } = request
  return {
    lines: needs.includes('line') ? (await listLines(db)).map(({ slug, name }) => ({ slug, name })) : [],
    products: needs.includes('productSku') ? await listProductsByLine(db) : [],
    usual: {
      ...{
        reopenPeople: leastBar ?? usualBar(request.people),
        reviewAt: dayIn(now() + reviewMonths(undefined) * MONTH_MS),
      },
      ...{
        needGrade,
        needGradeWhy,
        makeGrade,
        makeGradeWhy,
        moq,
        volumeEndsAt: dayIn(now() + VOLUME_DAYS.least * 1.5 * DAY),
      },
      ...{ currency: request.currency ?? CURRENCIES[0], sketch: request.sketch, targetWindow: request.targetWindow },
      addressee: to === 'needs_info' ? (await findFirstAsker(db, request.id))?.handle : null,
    } as Partial<Record<StepField, string | number | null>>,
    renewedBar: leastBar,
  }
}

const dayIn = (at: number) => new Date(at).toISOString().slice(0, 10)

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
