import { findMergeTarget } from '#app/features/backlog/merge-target.server.ts'
import { renewalsIn, stateBefore, type Transition } from '#app/features/backlog/request-history.ts'
import type { RequestState } from '#app/features/backlog/request-label.ts'
import { findStandingVerdict, type Request } from '#app/features/backlog/request-queries.server.ts'
import {
  findStep,
  type Half,
  halfNeeded,
  type RequestStep,
  type StepTarget,
  stepsFrom,
} from '#app/features/backlog/request-steps.ts'
import { renewedBar } from '#app/features/backlog/returning/reopening.ts'
import type { StepFields } from '#app/features/backlog/step-fields.ts'
import type { Move } from '#app/features/backlog/take-step.server.ts'
import { whatIsMissing } from '#app/features/backlog/what-is-missing.ts'
import { findLine, findProduct } from '#app/features/catalogue/queries.server.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import type { Queryable } from '#db/client.server.ts'

type Prepared = { ok: true; move: Omit<Move, 'signed'>; half: Half | undefined } | { ok: false; errors: FieldErrors }

/** Refuses steps that do not exist, naming those that do. */
export function ensureStep(ctx: Context, from: RequestState, to: string): RequestStep {
  const step = findStep(from, to)
  if (step) return step
  const { targets } = wordsFor(ctx.language, 'triage')
  const legal = stepsFrom(from)
    .filter(({ by }) => by.length > 0)
    .map((each) => targets[each.to])
  throw new AppError('conflict', {
    key: 'step.illegal',
    values: { legal: legal.join(ctx.language === 'en' ? ', ' : '、') },
  })
}

/** Everything a step asks for, looked up and checked; says field by field what is missing. */
export async function prepareStep(
  db: Queryable,
  ctx: Context,
  {
    request,
    step,
    fields,
    history,
  }: { request: Request; step: RequestStep; fields: StepFields; history: Transition[] },
): Promise<Prepared> {
  const standing = await findStandingVerdict(db, request.id)
  const facts = { people: request.people, moq: request.moq, now: ctx.now(), standingText: standing?.publicText ?? null }
  const errors: FieldErrors = { ...(await unknownReferences(db, fields)), ...whatIsMissing(step, fields, facts) }
  const merging =
    fields.into !== undefined && step.to === 'merged' ? await findMergeTarget(db, request, fields.into) : undefined
  if (merging && !merging.ok) errors.into = merging.error
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  const renewed = step.from.includes('reopen_due') && step.to === 'parked' && standing?.reopenPeople
  return {
    ok: true,
    half: halfNeeded(step, { reasonCode: fields.reasonCode, renewals: renewalsIn(history) }),
    move: {
      request,
      to: targetState(step.to, request, history),
      back: step.to === 'back',
      fields: renewed ? { ...fields, reopenPeople: renewedBar(renewed) } : fields,
      canonicalId: merging?.ok ? merging.target.id : (request.canonicalId ?? undefined),
    },
  }
}

async function unknownReferences(db: Queryable, { line, productSku }: StepFields): Promise<FieldErrors> {
  const errors: FieldErrors = {}
  if (line !== undefined && !(await findLine(db, line))) errors.line = { key: 'missing.line' }
  if (productSku !== undefined && !(await findProduct(db, productSku)))
    errors.productSku = { key: 'step.noSuchProduct' }
  return errors
}

function targetState(to: StepTarget, request: Request, history: Transition[]): RequestState {
  if (to !== 'back') return to
  return stateBefore(history, request.state === 'merged' ? 'merged' : 'needs_info') ?? 'inbox'
}
