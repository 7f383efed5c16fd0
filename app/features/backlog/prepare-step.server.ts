import { findMergeTarget } from '#app/features/backlog/merge-target.server.ts'
import { bouncesIn, renewalsIn, stateBefore, type Transition } from '#app/features/backlog/request-history.ts'
import { labelOf, type RequestState } from '#app/features/backlog/request-label.ts'
import { findRequestById, findStandingVerdict, type Request } from '#app/features/backlog/request-queries.server.ts'
import {
  findStep,
  type Half,
  halfNeeded,
  MOST_BOUNCES,
  type RequestStep,
  type StepTarget,
  targetsFrom,
} from '#app/features/backlog/request-steps.ts'
import { findLeastBar } from '#app/features/backlog/returning/least-bar.server.ts'
import type { StepFields } from '#app/features/backlog/step-fields.ts'
import { tellsIn } from '#app/features/backlog/step-tells.ts'
import type { Move } from '#app/features/backlog/take-step.server.ts'
import { findAddressee } from '#app/features/backlog/verdicts/find-addressee.server.ts'
import { whatIsMissing } from '#app/features/backlog/what-is-missing.ts'
import { findLine, findProduct } from '#app/features/catalogue/queries.server.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import type { Context, Language } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import type { Queryable } from '#db/client.server.ts'

type Prepared = { ok: true; move: Omit<Move, 'signed'>; half: Half | undefined } | { ok: false; errors: FieldErrors }
type Wanted = { request: Request; step: RequestStep; fields: StepFields; history: Transition[] }

/** Refuses steps that do not exist, naming those that do. */
export function ensureStep({ language }: Pick<Context, 'language'>, from: RequestState, to: string): RequestStep {
  const step = findStep(from, to)
  if (step) return step
  throw new AppError('conflict', { key: 'step.illegal', values: { legal: namesOfLegal(from, language) } })
}

function namesOfLegal(from: RequestState, language: Language): string {
  const { targets } = wordsFor(language, 'triage')
  return targetsFrom(from)
    .map((to) => targets[to])
    .join(language === 'en' ? ', ' : '、')
}

/** Everything a step asks for, looked up and checked; says field by field what is missing. */
export async function prepareStep(db: Queryable, ctx: Context, wanted: Wanted): Promise<Prepared> {
  const { request, step, fields, history } = wanted
  const standing = await findStandingVerdict(db, request.id)
  const { people, peopleSince, moq, unitsMiddle: units } = request
  const optional =
    ctx.settings.backlog.team === 'full' ? [] : (['needGrade', 'needGradeWhy', 'makeGrade', 'makeGradeWhy'] as const)
  const leastBar = step.to === 'parked' ? await findLeastBar(db, request.id, history) : null
  const facts = {
    people,
    peopleSince,
    moq,
    units,
    now: ctx.now(),
    standingText: standing?.publicText ?? null,
    leastBar,
    optional,
  }
  const addressee = fields.addressee === undefined ? undefined : await findAddressee(db, fields.addressee)
  const errors: FieldErrors = {
    ...(await unknownReferences(db, fields)),
    ...(fields.addressee !== undefined && !addressee && { addressee: { key: 'missing.account' } }),
    ...whatIsMissing(step, fields, facts),
  }
  const merging =
    fields.into !== undefined && step.to === 'merged'
      ? await findMergeTarget(db, { request, history, into: fields.into })
      : undefined
  if (merging && !merging.ok) errors.into = merging.error
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  const renewed = step.from.includes('reopen_due') && leastBar
  const to = targetState(step.to, request, history)
  return {
    ok: true,
    half: halfNeeded(step, { reasonCode: fields.reasonCode, renewals: renewalsIn(history) }),
    move: {
      ...{ request, to, back: step.to === 'back' },
      fields: renewed ? { ...fields, reopenPeople: renewed } : fields,
      canonicalId: merging?.ok ? merging.target.id : (request.canonicalId ?? undefined),
      addresseeId: addressee?.id,
      tells: await tellsOf(db, wanted, to),
    },
  }
}

/** Taken apart, two requests are told of only where people see another label than before. */
export async function tellsOf(db: Queryable, { request, step, fields, history }: Wanted, to: RequestState) {
  const into =
    request.state === 'merged' && request.canonicalId ? await findRequestById(db, request.canonicalId) : undefined
  return tellsIn(step.tells ?? {}, {
    bounced: step.to === 'routed' && request.state === 'routed' && bouncesIn(history) + 1 >= MOST_BOUNCES,
    quiet: fields.quiet || (into && into.label === labelOf(to)),
    spam: fields.invalidCode === 'spam',
  })
}

async function unknownReferences(db: Queryable, { line, productSku }: StepFields): Promise<FieldErrors> {
  const errors: FieldErrors = {}
  if (line !== undefined && !(await findLine(db, line))) errors.line = { key: 'missing.line' }
  if (productSku !== undefined && !(await findProduct(db, productSku)))
    errors.productSku = { key: 'step.noSuchProduct' }
  return errors
}

export function targetState(to: StepTarget, request: Request, history: readonly Transition[]): RequestState {
  if (to !== 'back') return to
  return stateBefore(history, request.state === 'merged' ? 'merged' : 'needs_info') ?? 'inbox'
}
