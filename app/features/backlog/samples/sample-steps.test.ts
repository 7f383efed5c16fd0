import { describe, expect, test } from 'vitest'
import {
  findSampleStep,
  nextStep,
  SAMPLE_STEPS,
  type SampleState,
  stepsOf,
} from '#app/features/backlog/samples/sample-steps.ts'
import { type Actor, can, type GrantKind } from '#app/permissions.ts'
import { SAMPLE_STATES } from '#db/schema/backlog-samples.ts'

const person = (id: string, ...grants: GrantKind[]): Actor => ({
  ...{ kind: 'account', id, handle: id, state: 'member', emailConfirmed: true, newcomer: false },
  ...{ silenced: false, suspended: false, grants },
})
const sample = { authorId: 'ana', pmId: 'pia', engineerId: 'raj' }

const PEOPLE: Record<string, Actor> = {
  applicant: person('ana'),
  member: person('mei'),
  moderator: person('mo', 'moderator'),
  triager: person('tri', 'triager'),
  pm: person('pia', 'pm'),
  engineer: person('raj', 'engineer'),
  'other engineer': person('rut', 'engineer'),
  coordinator: person('cora', 'coordinator'),
  lead: person('lee', 'lead'),
  admin: person('ada', 'admin'),
  visitor: { kind: 'visitor' },
}

/** Who may take which step from where; whoever and whatever is not here may not. */
const TABLE: Record<SampleState, Record<string, string>> = {
  applied: { applicant: 'withdraw', coordinator: 'admit refuse' },
  eligible: { applicant: 'withdraw', coordinator: 'shortlist wait decline', engineer: 'decline', lead: 'decline' },
  waiting: { applicant: 'stay withdraw', coordinator: 'shortlist wait decline', engineer: 'decline', lead: 'decline' },
  shortlisted: {
    ...{ applicant: 'withdraw', coordinator: 'decline cancel' },
    ...{ engineer: 'sketch decline cancel', lead: 'sketch decline cancel' },
  },
  feasibility: {
    ...{ applicant: 'accept withdraw', coordinator: 'decline cancel' },
    ...{ engineer: 'sketch make decline cancel', lead: 'sketch make decline cancel' },
  },
  making: {
    ...{ applicant: 'withdraw', coordinator: 'cancel' },
    ...{ engineer: 'work check cancel', lead: 'work check cancel' },
  },
  checked: { applicant: 'withdraw', coordinator: 'ship cancel', engineer: 'cancel', lead: 'cancel' },
  shipped: { applicant: 'receive', coordinator: 'lose' },
  received: { applicant: 'feedback', coordinator: 'extend close' },
  feedback_in: { applicant: 'share', coordinator: 'close' },
  shared: { applicant: 'share', coordinator: 'close' },
  lost: { applicant: 'receive' },
  ...{ not_eligible: {}, closed: {}, declined: {}, withdrawn: {}, cancelled: {} },
}

describe.each(SAMPLE_STATES)('from %s', (state) => {
  test.each(Object.keys(PEOPLE))('a %s may take the steps of the table and no others', (who) => {
    const actor = PEOPLE[who] as Actor
    const may = stepsOf(state).filter(({ by }) => can(actor, 'sample.step', { ...sample, hats: by }))
    expect(may.map(({ name }) => name).join(' ')).toBe(TABLE[state][who] ?? '')
  })

  test('every step that stands in no row of the table is unknown', () => {
    const known = new Set(Object.values(TABLE[state]).flatMap((names) => names.split(' ')))
    for (const { name } of SAMPLE_STEPS) expect(findSampleStep(state, name) !== undefined).toBe(known.has(name))
  })
})

test('the one next step is always one that can be taken', () => {
  for (const state of SAMPLE_STATES)
    for (const acceptedAt of [null, 1])
      for (const askedAt of [null, 1]) {
        const next = nextStep({ state, acceptedAt, askedAt })
        if (next) expect(findSampleStep(state, next)).toBeDefined()
      }
})

test('nobody but whoever applied and a coordinator may read an address', () => {
  const readers = Object.keys(PEOPLE).filter((who) => can(PEOPLE[who] as Actor, 'sample.address', sample))
  expect(readers).toEqual(['applicant', 'coordinator'])
})
