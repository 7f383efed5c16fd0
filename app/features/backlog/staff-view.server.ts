import { namesOf } from '#app/features/backlog/people-names.server.ts'
import { bouncesIn, pendingProposal, renewalsIn, type Transition } from '#app/features/backlog/request-history.ts'
import type { Request } from '#app/features/backlog/request-queries.server.ts'
import { findStep, halfNeeded, hatsFor, stepsFrom } from '#app/features/backlog/request-steps.ts'
import type { Queryable } from '#db/client.server.ts'

export type StaffView = Awaited<ReturnType<typeof staffView>>

/** What staff see beside the page: owners, grades, what waits, every step taken and those that are possible. */
export async function staffView(db: Queryable, request: Request, history: Transition[]) {
  const { pmId, engineerId, needGrade, makeGrade, needGradeWhy, makeGradeWhy } = request
  const proposal = pendingProposal(history)
  const names = await namesOf(db, [pmId, engineerId, ...history.map((row) => row.actorId)])
  const nameOf = (id: string | null) => (id === null ? null : (names.get(id) ?? null))
  const bounces = bouncesIn(history)
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
    past: history.map(({ fromState, toState, at, actorId, fields }) => ({
      ...{ from: fromState, to: toState, at, by: nameOf(actorId), system: actorId === 'system' },
      ...{ note: noteIn(fields), proposes: asText(fields.proposes), declined: asText(fields.declined) },
    })),
  }
}

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
  asText(fields.why ?? fields.question ?? fields.needGradeWhy ?? fields.makeGradeWhy)
