import { describe, expect, test } from 'vitest'
import { FLAG_THRESHOLDS, itemFlags, type JudgedFigures } from '#app/features/admission/upkeep/item-flags.ts'

const option = (share: number, rRest: number | null) => ({ n: 100 * share, share, meanRest: 0.6, rRest })

const healthy: JudgedFigures = {
  n: 100,
  p: 0.7,
  rRest: 0.35,
  options: [option(0.7, 0.35), option(0.1, -0.2), option(0.1, -0.1), option(0.1, -0.15)],
}

const flagsOf = (changes: Partial<JudgedFigures>) => itemFlags({ ...healthy, ...changes }, [0])

describe('an item is flagged', () => {
  test('for nothing while its figures are healthy', () => expect(flagsOf({})).toEqual([]))

  test.each<[string, Partial<JudgedFigures>, ReturnType<typeof itemFlags>]>([
    ['as too hard', { p: 0.19 }, [{ flag: 'tooHard', value: 0.19 }]],
    ['not at the very bound of hard', { p: 0.2 }, []],
    ['as too easy', { p: 0.96 }, [{ flag: 'tooEasy', value: 0.96 }]],
    ['not at the very bound of easy', { p: 0.95 }, []],
    ['when it does not tell the able from the others', { rRest: 0.09 }, [{ flag: 'lowDiscrimination', value: 0.09 }]],
    [
      'for a distractor that nobody falls for',
      { options: [...healthy.options.slice(0, 3), option(0, null)] },
      [{ flag: 'deadDistractor', option: 3, value: 0 }],
    ],
    [
      'when the able prefer another option to the key',
      { options: [...healthy.options.slice(0, 3), option(0.2, 0.4)] },
      [{ flag: 'possibleMiskey', option: 3, value: 0.4 }],
    ],
    ['not for what is not defined', { p: null, rRest: null, options: [option(1, null), option(0.5, 0.4)] }, []],
  ])('%s', (_, changes, flags) => expect(flagsOf(changes)).toEqual(flags))

  test('only once fifty have met it', () => {
    expect(flagsOf({ n: 49, p: 0.01 })).toEqual([])
    expect(flagsOf({ n: 50, p: 0.01 })).toHaveLength(1)
  })

  test('by thresholds that can be set', () => {
    expect(itemFlags(healthy, [0], { ...FLAG_THRESHOLDS, easiest: 0.6 })).toEqual([{ flag: 'tooEasy', value: 0.7 }])
  })
})
