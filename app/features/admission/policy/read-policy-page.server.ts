import { countLiveStrata } from '#app/features/admission/bank/live-strata.server.ts'
import { allStrata, blueprintFor, TRACKS } from '#app/features/admission/blueprint.ts'
import { bankChoiceIn, calculatorBank } from '#app/features/admission/policy/calculator-bank.ts'
import { policyBounds, readPolicy } from '#app/features/admission/policy/policy.schema.ts'
import { calculatePolicy, type PolicyOutlook } from '#app/features/admission/policy/policy-calculator.ts'
import { policyChanges, shownPolicy } from '#app/features/admission/policy/policy-fields.ts'
import { findPolicyVersion, listPolicyHistory } from '#app/features/admission/policy/policy-history.server.ts'
import { can } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type ExamSettings, examSettings } from '#app/platform/exam-settings.ts'
import type { FieldErrors } from '#app/platform/form.ts'

export type PolicyPageData = Awaited<ReturnType<typeof readPolicyPage>>

/** What the policy is, and what another one would do: the address holds the one thought of, and nothing is kept. */
export async function readPolicyPage(ctx: Context, search: URLSearchParams) {
  const today = ctx.settings.exam
  const options = optionsIn(search, today)
  const thought = readPolicy(search, today)
  const proposed = thought.ok ? thought.value : today
  const live = await countLiveStrata(ctx.db, proposed)
  const strata = allStrata(proposed.length)
  const bank = calculatorBank(search, strata, live)
  const errors: FieldErrors = { ...(thought.ok ? {} : thought.errors), ...options.errors }
  return {
    may: can(ctx.actor, 'exam.policy'),
    version: await findPolicyVersion(ctx.db),
    today: shownPolicy(today),
    proposed: thought.ok ? shownPolicy(proposed) : thought.typed,
    usual: shownPolicy(examSettings.parse({})),
    bounds: policyBounds(),
    changes: policyChanges(today, proposed),
    calculator: { options: options.value, choice: bankChoiceIn(search), strata, bank, errors },
    /** What was reckoned with: today's numbers where those of the address are out of bounds. */
    reckoned: { attempts: proposed.attempts, cut: proposed.cut },
    outlooks: outlooksOf(proposed, bank, options.value),
    /** What today's policy does with the bank as it is: to hold the other against. */
    before: outlooksOf(today, await countLiveStrata(ctx.db, today), today.mostOptions),
    history: await listPolicyHistory(ctx.db),
    saved: search.has('saved'),
  }
}

const outlooksOf = (exam: ExamSettings, bank: Parameters<typeof calculatePolicy>[0]['bank'], optionsPerItem: number) =>
  TRACKS.map((track) => ({
    track,
    outlook: calculatePolicy({ ...exam, rows: blueprintFor(track, exam.length), bank, optionsPerItem }),
  }))

export type TrackOutlook = { track: (typeof TRACKS)[number]; outlook: PolicyOutlook }

function optionsIn(search: URLSearchParams, today: ExamSettings): { value: number; errors: FieldErrors } {
  const typed = search.get('options')
  if (typed === null || /^[2-6]$/.test(typed)) return { value: Number(typed ?? today.mostOptions), errors: {} }
  return { value: today.mostOptions, errors: { options: { key: 'notANumber' } } }
}
