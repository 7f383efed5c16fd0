import type { BlueprintRow } from '#app/features/admission/blueprint.ts'
import {
  type BankOutlook,
  bankOutlook,
  policyWarnings,
  type StratumSize,
} from '#app/features/admission/policy/bank-outlook.ts'
import { PROFILES, type Profile, rightRate } from '#app/features/admission/policy/candidate-profiles.ts'
import { type FormPassing, formPassing, type PassRule } from '#app/features/admission/policy/form-passing.ts'
import { chanceWithin } from '#app/features/admission/psychometrics/pass-chance.ts'
import type { Said } from '#app/platform/errors.ts'

/** A policy that is thought of: `rows` is the blueprint of one track at the length in question. */
export type PolicyDraft = PassRule & {
  rows: readonly BlueprintRow[]
  attempts: number
  optionsPerItem: number
  bank: readonly StratumSize[]
  /** How many times its count on a form a stratum should hold. */
  bankLeast?: number
}

type ProfileOutlook = FormPassing & { profile: Profile; withinAttempts: number }

/** The chance to pass for who knows the share `known` of the bank by heart and is right in the rest with chance `rest`. */
type LeakOutlook = { known: number; chances: { rest: number; chance: number }[] }

export type PolicyOutlook = {
  length: number
  /** In raw points, for somebody whose true score is the pass mark itself. */
  semAtCut: number
  profiles: ProfileOutlook[]
  leaks: LeakOutlook[]
  bank: BankOutlook
  warnings: Said[]
}

const KNOWN_SHARES = [0, 1 / 3, 2 / 3, 1]
/** Blind guessing among four; with two options ruled out half the time; half a professional. */
const REST_CHANCES = [0.25, 0.4, 0.5]

/** What a policy would do, exactly and before anybody has to sit it. */
export function calculatePolicy(draft: PolicyDraft): PolicyOutlook {
  const { rows, bank, sectionMinimum, cut, bankLeast } = draft
  const length = rows.reduce((total, row) => total + row.count, 0)
  const cutShare = Math.min(1, cut / length)
  return {
    length,
    semAtCut: Math.sqrt(length * cutShare * (1 - cutShare)),
    profiles: PROFILES.map((profile) => profileOutlook(profile, draft)),
    leaks: KNOWN_SHARES.map((known) => leakOutlook(known, draft)),
    bank: bankOutlook(rows, bank),
    warnings: policyWarnings(rows, bank, sectionMinimum, bankLeast),
  }
}

function profileOutlook(profile: Profile, draft: PolicyDraft): ProfileOutlook {
  const passing = formPassing(draft.rows, (stratum) => rightRate(profile, stratum, draft.optionsPerItem), draft)
  return { profile, ...passing, withinAttempts: chanceWithin(draft.attempts, passing.chance) }
}

function leakOutlook(known: number, draft: PolicyDraft): LeakOutlook {
  const chances = REST_CHANCES.map((rest) => {
    const { chance } = formPassing(draft.rows, () => known + (1 - known) * rest, draft)
    return { rest, chance }
  })
  return { known, chances }
}
