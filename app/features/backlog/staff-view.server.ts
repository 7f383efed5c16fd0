import { readSuggestions } from '#app/features/backlog/agents/read-suggestions.server.ts'
import { namesOf } from '#app/features/backlog/people-names.server.ts'
import {
  bouncesIn,
  cosignerIn,
  pendingProposal,
  renewalsIn,
  type Transition,
} from '#app/features/backlog/request-history.ts'
import { findStandingVerdict, type Request } from '#app/features/backlog/request-queries.server.ts'
import { findStep, halfNeeded, hatsFor, isPromised, stepsFrom } from '#app/features/backlog/request-steps.ts'
import { countFollowUps } from '#app/features/backlog/verdicts/follow-up-queries.server.ts'
import type { Queryable } from '#db/client.server.ts'

export type StaffView = Awaited<ReturnType<typeof staffView>>

/** What staff see beside the page: owners, grades, what waits, every step taken and those that are possible. */
export async function staffView(db: Queryable, request: Request, history: Transition[]) {
  const { pmId, engineerId, needGrade, makeGrade, needGradeWhy, makeGradeWhy } = request
  const proposal = pendingProposal(history)
  const signers = history.flatMap((row) => [row.actorId, cosignerIn(row)])
  const names = await namesOf(db, [pmId, engineerId, ...signers])
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null))
  const bounces = bouncesIn(history)
  const verdict = await findStandingVerdict(db, request.id)
  return {
    ...{ needGrade, makeGrade, needGradeWhy, makeGradeWhy, pm: nameOf(pmId), engineer: nameOf(engineerId) },
    steps: stepsFrom(request.state)
      .filter((step) => step.by.length > 0)
      .map((step) => ({ to: step.to, by: hatsFor(step, bounces) })),
    proposal: proposal && {
      to: proposal.to,
      by: nameOf(proposal.by),
      at: proposal.at,
      half: halfOf(request, proposal, history),
    },
    past: history.map((row) => ({
      ...{ from: row.fromState, to: row.toState, at: row.at, by: nameOf(row.actorId) },
      ...{
        system: row.actorId === 'system',
        suggestedBy: asText(row.fields.suggestedBy),
        acceptedBy: nameOf(cosignerIn(row)),
      },
      ...{ note: noteIn(row.fields), proposes: asText(row.fields.proposes), declined: asText(row.fields.declined) },
    })),
    tracker: isPromised(request.state)
      ? asText(history.findLast((row) => row.fields.tracker)?.fields.tracker)
      : undefined,
    /** What the latest count of units found, as it was on its last day. */
    frozen: history.findLast((row) => row.fields.frozen)?.fields.frozen as FrozenCount | undefined,
    atAnswer: verdict && numbersThen(verdict),
    suggestions: await readSuggestions(db, request.id),
    followUps: request.state === 'made' && verdict ? await countFollowUps(db, verdict.id) : undefined,
  }
}

type FrozenCount = Pick<Request, 'people' | 'moq' | 'unitsLow' | 'unitsMiddle' | 'unitsHigh' | 'unitsChance'>

/** What was known when the standing answer was given. */
const numbersThen = (verdict: NonNullable<Awaited<ReturnType<typeof findStandingVerdict>>>) => ({
  ...{ at: verdict.decidedAt, people: verdict.peopleAt, outside: verdict.outsideAt },
  ...{ unattributed: verdict.unattributedAt, unitsLow: verdict.unitsLowAt, unitsMiddle: verdict.unitsMiddleAt },
  ...{ unitsHigh: verdict.unitsHighAt, unitsChance: verdict.unitsChanceAt },
})

function halfOf(
  { state }: Request,
  { to, fields }: NonNullable<ReturnType<typeof pendingProposal>>,
  history: Transition[],
) {
  const step = findStep(state, to)
  return (step && halfNeeded(step, { reasonCode: fields.reasonCode, renewals: renewalsIn(history) })) ?? 'lead'
}

const asText = (value: unknown) => (typeof value === 'string' ? value : undefined)
const noteIn = (fields: Record<string, unknown>) =>
  asText(fields.why ?? fields.question ?? fields.needGradeWhy ?? fields.makeGradeWhy ?? fields.tracker)
