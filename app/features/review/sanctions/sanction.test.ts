import { describe, expect, test } from 'vitest'
import { standingOf, stateOf } from '#app/features/review/sanctions/sanction.ts'

const DAY = 86_400_000
const at = 100 * DAY
const silence = { kind: 'silence' as const, givenAt: at - 2 * DAY, endsAt: at + DAY, liftedAt: null }
const warning = { kind: 'warn' as const, givenAt: at - DAY, endsAt: null, liftedAt: null }
const suspension = { ...silence, kind: 'suspend' as const, endsAt: null }

describe('a sanction', () => {
  test.each([
    ['a warning', warning, 'said'],
    ['a silence that has days left', silence, 'runs'],
    ['a silence whose last day has come', { ...silence, endsAt: at }, 'ended'],
    ['one that was lifted', { ...silence, liftedAt: at - 1 }, 'lifted'],
    ['one without an end', suspension, 'runs'],
  ] as const)('%s', (_, sanction, state) => {
    expect(stateOf(sanction, at)).toBe(state)
  })
})

describe('on top of every page stands', () => {
  test('the gravest of those that run', () => {
    expect(standingOf([warning, suspension, silence], at)?.kind).toBe('suspend')
  })

  test('a warning for a week', () => {
    expect(standingOf([warning], at)).toBe(warning)
    expect(standingOf([warning], at + 7 * DAY)).toBeUndefined()
  })

  test('nothing that ended or was lifted', () => {
    expect(
      standingOf(
        [
          { ...silence, endsAt: at },
          { ...suspension, liftedAt: at },
        ],
        at,
      ),
    ).toBeUndefined()
  })
})
