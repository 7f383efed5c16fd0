import { TERMINAL_CODES } from '#app/features/backlog/reasons.ts'
import { isPromised, type RequestStep } from '#app/features/backlog/request-steps.ts'
import { highestBar } from '#app/features/backlog/returning/reopening.ts'
import type { StepField, StepFields } from '#app/features/backlog/step-fields.ts'
import { mayBeQuiet } from '#app/features/backlog/step-tells.ts'
import { isInLanguage, isTooShort, SHORTEST_TEXT } from '#app/features/backlog/verdicts/public-text.ts'
import { languageOf } from '#app/features/forum/text-language.ts'
import type { Said } from '#app/platform/errors.ts'

export type StepFacts = {
  people: number
  /** Those who came after the answer that stands. */
  peopleSince?: number
  moq: number
  /** The middle of the volume estimate, where there is one. */
  units: number | null
  now: number
  /** The answer that stands; a renewed "no" has to say something new. */
  standingText: string | null
  /** How many new people a "no" takes at least, where an earlier one has come back. */
  leastBar?: number | null
  /** What this house does without. */
  optional?: readonly StepField[]
}

const DAY = 86_400_000
const MONTHS_24_MS = 731 * DAY
export const VOLUME_DAYS = { least: 21, most: 45 }

type Missing = Partial<Record<StepField, Said>>

/** What a step still asks for, field by field; empty when it may be taken. */
export function whatIsMissing(step: RequestStep, fields: StepFields, facts: StepFacts): Missing {
  const missing: Missing = {}
  for (const field of step.needs)
    if (isBlank(fields[field]) && !facts.optional?.includes(field)) missing[field] = { key: 'required' }
  return {
    ...overrideMissing(step, fields, facts),
    ...textFaults(fields),
    ...refusalFaults(step, fields, facts),
    ...(step.to === 'volume_test' && volumeFaults(fields, facts)),
    ...quietFault(step, fields),
    ...missing,
  }
}

const isBlank = (value: unknown) => value === undefined || value === '' || (Array.isArray(value) && value.length === 0)

/** Fewer units in sight than the line: planning it takes a written reason. */
function overrideMissing(step: RequestStep, { overrideWhy }: StepFields, { units, moq }: StepFacts): Missing {
  if (step.to !== 'planned' || overrideWhy || (units !== null && units >= moq)) return {}
  return {
    overrideWhy:
      units === null ? { key: 'step.noEstimate', values: { moq } } : { key: 'step.belowLine', values: { units, moq } },
  }
}

function textFaults({ publicText, translation, changes, changesTranslation }: StepFields): Missing {
  const short: Said = { key: 'step.shortText', values: { limit: SHORTEST_TEXT, han: SHORTEST_TEXT / 2 } }
  const faults: Missing = {}
  if (publicText && isTooShort(publicText)) faults.publicText = short
  if (translation && isTooShort(translation)) faults.translation = short
  if (translation && publicText && isInLanguage(translation, languageOf(publicText)))
    faults.translation = { key: 'step.sameLanguage' }
  if (changesTranslation && changesTranslation.length > 0 && changesTranslation.length !== (changes ?? []).length)
    faults.changesTranslation = { key: 'step.sameLines', values: { lines: (changes ?? []).length } }
  return faults
}

function refusalFaults(step: RequestStep, fields: StepFields, facts: StepFacts): Missing {
  if (step.to !== 'parked' && step.to !== 'final_no') return {}
  const { publicText, reviewAt, reopenPeople, reasonCode } = fields
  const faults: Missing = {}
  if (step.to === 'parked' && step.from.includes('reopen_due') && publicText)
    Object.assign(faults, renewalFaults(publicText, facts))
  if (step.to === 'final_no' && reasonCode && !TERMINAL_CODES.includes(reasonCode))
    faults.reasonCode = { key: 'step.notTerminal' }
  if (reviewAt !== undefined && (reviewAt <= facts.now || reviewAt > facts.now + MONTHS_24_MS))
    faults.reviewAt = { key: 'step.within24Months' }
  const least = step.needs.includes('reopenPeople') ? (facts.leastBar ?? 0) : 0
  const limit = Math.max(highestBar(facts.people, facts.moq), least)
  if (reopenPeople !== undefined && reopenPeople < least)
    faults.reopenPeople = { key: 'step.barTooLow', values: { least } }
  if (reopenPeople !== undefined && reopenPeople > limit)
    faults.reopenPeople = { key: 'step.barTooHigh', values: { limit } }
  return faults
}

/** Section 8, edge 16: who came back is told the numbers that brought it back, not the old answer again. */
function renewalFaults(publicText: string, { standingText, peopleSince = 0 }: StepFacts): Missing {
  if (publicText === standingText) return { publicText: { key: 'step.newText' } }
  const numbers: string[] = publicText.replace(/(?<=\d)[,\u202f](?=\d{3})/g, '').match(/\d+/g) ?? []
  if (peopleSince === 0 || numbers.includes(String(peopleSince))) return {}
  return { publicText: { key: 'step.newNumbers', values: { n: peopleSince } } }
}

function volumeFaults({ priceLow, priceHigh, volumeEndsAt }: StepFields, { now }: StepFacts): Missing {
  const faults: Missing = {}
  if (priceLow !== undefined && priceHigh !== undefined && priceHigh < priceLow)
    faults.priceHigh = { key: 'step.bandCrossed' }
  const today = now - (now % DAY)
  const { least, most } = VOLUME_DAYS
  if (volumeEndsAt !== undefined && (volumeEndsAt < today + least * DAY || volumeEndsAt > today + most * DAY))
    faults.volumeEndsAt = { key: 'step.volumeWindow', values: { least, most } }
  return faults
}

/** A broken promise above all is never silent. */
function quietFault(step: RequestStep, { quiet }: StepFields): Missing {
  if (!quiet || mayBeQuiet(step.tells ?? {})) return {}
  return {
    quiet: { key: step.from.some(isPromised) && step.to === 'parked' ? 'step.promiseSilent' : 'step.neverSilent' },
  }
}
