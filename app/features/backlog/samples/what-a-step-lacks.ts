import { READERS } from '#app/features/backlog/samples/pick-shortlist.ts'
import { MOST_EXTENSIONS } from '#app/features/backlog/samples/sample-dates.ts'
import type { SampleField, SampleFields } from '#app/features/backlog/samples/sample-fields.ts'
import type { SampleStep } from '#app/features/backlog/samples/sample-steps.ts'
import type { FieldErrors } from '#app/platform/form.ts'

/** What else decides whether a step can be taken. */
export type SampleStanding = {
  now: number
  acceptedAt: number | null
  askedAt: number | null
  shippedAt: number | null
  /** Of its request: refused for good, or not a request any more. */
  requestOpen: boolean
  isMember: boolean
  readings: number
  addressToken: string | null
  disclosureAccepted: boolean
  /** With what this step adds. */
  cost: number
  estimate: number
  costCap: number
  /** How much it may cost before its round costs more than it may. */
  round: { left: number; currency: string }
  hasFeedback: boolean
  extensions: number
}

const TICKS: readonly SampleField[] = ['regionOk', 'ageOk']
const SHORTEST_LIMITS = 20

/** Field by field what is missing or cannot be. `form` is about the step itself. */
export function whatAStepLacks(step: SampleStep, fields: SampleFields, standing: SampleStanding): FieldErrors {
  const errors: FieldErrors = {}
  for (const field of step.needs) {
    const value = fields[field]
    if (value === undefined || value === '')
      errors[field] = { key: TICKS.includes(field) ? 'samples.tick' : 'required' }
  }
  return { ...CHECKS[step.name]?.(fields, standing), ...errors }
}

type Check = (fields: SampleFields, standing: SampleStanding) => FieldErrors
const form = (key: string, values?: Record<string, number>): FieldErrors => ({
  form: { key: `samples.${key}`, values },
})

const CHECKS: Partial<Record<SampleStep['name'], Check>> = {
  admit: (_, { requestOpen, isMember }) => {
    if (!isMember) return form('notPassed')
    return requestOpen ? {} : form('requestClosed')
  },
  shortlist: (_, { readings }) => (readings < READERS ? form('unread', { readers: READERS }) : {}),
  stay: (_, { askedAt }) => (askedAt === null ? form('notAsked') : {}),
  sketch: ({ verdict, idea, material = 0 }, { cost, round }): FieldErrors => ({
    ...(verdict === 'changed' && !idea && { idea: { key: 'required' } }),
    ...overRound('material', Math.max(cost, material), round),
  }),
  accept: (_, { acceptedAt, estimate, round }) => ({
    ...(estimate > round.left && form('roundSpent')),
    ...(acceptedAt !== null && form('accepted')),
  }),
  make: ({ parts }, { acceptedAt, cost, round }) => ({
    ...(acceptedAt === null && form('notAccepted')),
    ...overRound('parts', cost, round),
    ...(parts?.length === 0 && { parts: { key: 'required' } }),
  }),
  work: ({ parts = [] }, { cost, round }) => (parts.length > 0 ? overRound('parts', cost, round) : {}),
  check: ({ limits, overCapWhy }, { cost, costCap }) => ({
    ...(limits &&
      limits.length < SHORTEST_LIMITS && { limits: { key: 'tooShort', values: { limit: SHORTEST_LIMITS } } }),
    ...(cost > costCap && !overCapWhy && { overCapWhy: { key: 'samples.overCap', values: { cost, cap: costCap } } }),
  }),
  ship: ({ addressToken, overCapWhy }, { addressToken: given, disclosureAccepted, cost, round }) => ({
    // What is made and paid for is not left lying for its postage; but it is said why.
    ...(!overCapWhy && overRound('overCapWhy', cost, round, 'samples.overRoundWhy')),
    ...(given === null && form('noAddress')),
    ...(given !== null && !disclosureAccepted && form('noDisclosure')),
    ...(given !== null && addressToken && addressToken !== given && { addressToken: { key: 'samples.otherToken' } }),
  }),
  receive: ({ receivedOn }, { now, shippedAt }): FieldErrors => {
    if (receivedOn === undefined) return {}
    if (receivedOn > now) return { receivedOn: { key: 'samples.notYetReceived' } }
    const sentOn = (shippedAt ?? 0) - ((shippedAt ?? 0) % 86_400_000)
    return receivedOn < sentOn ? { receivedOn: { key: 'samples.beforeShipped' } } : {}
  },
  share: ({ links }) => (links?.length === 0 ? { link1: { key: 'required' } } : undisclosed(links ?? [])),
  extend: (_, { extensions }) => (extensions < MOST_EXTENSIONS ? {} : form('noMoreTime')),
  close: ({ outcome }, { hasFeedback, extensions }) => ({
    ...(!hasFeedback && extensions < MOST_EXTENSIONS && form('feedbackMayCome')),
    ...(!hasFeedback && outcome && outcome !== 'one-off' && { outcome: { key: 'samples.noFeedback' } }),
  }),
}

const overRound = (
  field: SampleField,
  cost: number,
  { left, currency }: SampleStanding['round'],
  key = 'samples.overRound',
): FieldErrors => (cost > left ? { [field]: { key, values: { cost, left, currency } } } : {})

/** Each link says for itself that it was a gift. */
const undisclosed = (links: readonly { disclosed: boolean }[]): FieldErrors =>
  Object.fromEntries(
    links.flatMap(({ disclosed }, index) =>
      disclosed ? [] : [[`disclosed${index + 1}`, { key: 'samples.undisclosed' }]],
    ),
  )
