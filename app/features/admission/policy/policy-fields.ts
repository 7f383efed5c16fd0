import type { ExamSettings } from '#app/platform/exam-settings.ts'

type NumberSetting = { [K in keyof ExamSettings]: ExamSettings[K] extends number ? K : never }[keyof ExamSettings]

type PolicyUnit = 'items' | 'options' | 'minutes' | 'seconds' | 'days' | 'percent' | 'times' | 'tries' | 'people'

/** What a number of the policy counts, which is how a person reads and types it. */
export const NUMBER_UNITS: Record<NumberSetting, PolicyUnit> = {
  length: 'items',
  cut: 'items',
  leastOptions: 'options',
  mostOptions: 'options',
  pilots: 'items',
  pilotsFromBank: 'items',
  minutes: 'minutes',
  graceMs: 'seconds',
  attempts: 'tries',
  attemptsWindowMs: 'days',
  exposureDays: 'days',
  exposureAlarm: 'percent',
  exposureMost: 'percent',
  exposureTarget: 'percent',
  retireAfterViews: 'times',
  bankLeast: 'times',
  bankGood: 'times',
  bankTarget: 'times',
  keyShareLeast: 'percent',
  keyShareMost: 'percent',
  figuresFrom: 'people',
  flagsFrom: 'people',
  practiceItems: 'items',
  startsPerAddressPerDay: 'tries',
  technicalVoids: 'tries',
  passAgainAfterDays: 'days',
}

export type NumberField = keyof typeof NUMBER_UNITS
export type PolicyField = NumberField | 'sectionTopic' | 'sectionLeast' | 'coolDown'

export const POLICY_GROUPS = {
  form: ['length', 'cut', 'sectionTopic', 'sectionLeast', 'leastOptions', 'mostOptions', 'pilots', 'pilotsFromBank'],
  time: ['minutes', 'graceMs'],
  tries: ['attempts', 'attemptsWindowMs', 'coolDown', 'startsPerAddressPerDay', 'technicalVoids', 'passAgainAfterDays'],
  exposure: ['exposureDays', 'exposureTarget', 'exposureAlarm', 'exposureMost', 'retireAfterViews'],
  bank: ['bankLeast', 'bankGood', 'bankTarget', 'keyShareLeast', 'keyShareMost', 'practiceItems'],
  figures: ['figuresFrom', 'flagsFrom'],
} as const satisfies Record<string, readonly PolicyField[]>

export type PolicyGroup = keyof typeof POLICY_GROUPS

export const POLICY_FIELDS: readonly PolicyField[] = Object.values(POLICY_GROUPS).flat()

export const isNumberField = (field: PolicyField): field is NumberField => field in NUMBER_UNITS

const HOUR = 3_600_000
const MILLISECONDS: Partial<Record<PolicyUnit, number>> = { seconds: 1000, days: 24 * HOUR }

/** From what is stored (milliseconds, shares of one) to what is read and typed, and back. */
export const shownNumber = (field: NumberField, stored: number): number => {
  const unit = NUMBER_UNITS[field]
  return unit === 'percent' ? rounded(stored * 100) : rounded(stored / (divisorOf(field, unit) ?? 1))
}

export const storedNumber = (field: NumberField, shown: number): number => {
  const unit = NUMBER_UNITS[field]
  return unit === 'percent' ? shown / 100 : shown * (divisorOf(field, unit) ?? 1)
}

const divisorOf = (field: NumberField, unit: PolicyUnit) => (field.endsWith('Ms') ? MILLISECONDS[unit] : undefined)

const rounded = (number: number) => Math.round(number * 1000) / 1000

export const shownHours = (ms: number) => rounded(ms / HOUR)
export const storedHours = (hours: number) => Math.round(hours * HOUR)

/** The whole policy as its form shows it. */
export function shownPolicy(exam: ExamSettings): Record<PolicyField, string> {
  const numbers = Object.keys(NUMBER_UNITS).map((name) => {
    const field = name as NumberField
    return [field, String(shownNumber(field, exam[field]))]
  })
  return {
    ...(Object.fromEntries(numbers) as Record<NumberField, string>),
    sectionTopic: exam.sectionMinimum?.topic ?? '',
    sectionLeast: exam.sectionMinimum ? String(exam.sectionMinimum.least) : '',
    coolDown: exam.coolDownMs.map(shownHours).join(', '),
  }
}

export type PolicyChange = { field: PolicyField; before: string; after: string }

/** What one policy says otherwise than another, in the order of the page. */
export function policyChanges(before: ExamSettings, after: ExamSettings): PolicyChange[] {
  const [was, is] = [shownPolicy(before), shownPolicy(after)]
  return POLICY_FIELDS.filter((field) => was[field] !== is[field]).map((field) => ({
    field,
    before: was[field],
    after: is[field],
  }))
}
