import { describe, expect, test } from 'vitest'
import { type BlueprintRow, blueprintFor, type Track } from '#app/features/admission/blueprint.ts'
import type { Profile } from '#app/features/admission/policy/candidate-profiles.ts'
import { formPassing, type SectionMinimum } from '#app/features/admission/policy/form-passing.ts'
import { calculatePolicy, type PolicyDraft } from '#app/features/admission/policy/policy-calculator.ts'
import { chanceWithin, passChance } from '#app/features/admission/psychometrics/pass-chance.ts'
import { words as english } from '#app/messages/en/exam-policy.ts'
import { sentence } from '#app/messages/sentence.ts'
import { words as chinese } from '#app/messages/zh-CN/exam-policy.ts'

const timesOver = (rows: readonly BlueprintRow[], times: number) =>
  rows.map((row) => ({ ...row, items: row.count * times }))

function draft(changes: Partial<PolicyDraft> & { track?: Track } = {}): PolicyDraft {
  const rows = blueprintFor(changes.track ?? 'motion')
  return { rows, cut: 28, attempts: 3, optionsPerItem: 4, sectionMinimum: null, bank: timesOver(rows, 3), ...changes }
}

function outlookOf(profile: Profile, changes?: Parameters<typeof draft>[0]) {
  const found = calculatePolicy(draft(changes)).profiles.find((outlook) => outlook.profile === profile)
  if (!found) throw new Error(profile)
  return found
}

/** As the tables of the policy print it: two or three digits, dots for what is all but certain. */
const printed = (chance: number) =>
  chance > 0.9995 ? '>.999' : chance < 0.01 ? chance.toPrecision(2) : chance.toFixed(3).replace(/^0/, '')

describe('the pass chance by length, pass mark and chance per item', () => {
  const CHANCES = [0.25, 1 / 3, 0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9]
  test.each([
    [20, 14, '0.000030 0.00088 .058 .250 .608 .786 .913 .978 .998'],
    [30, 21, '2.8e-7 0.000044 .021 .176 .589 .803 .939 .990 >.999'],
    [35, 26, '1.3e-9 8.6e-7 0.0030 .058 .365 .626 .854 .971 .998'],
    [40, 24, '0.0000028 0.00049 .134 .568 .937 .988 .999 >.999 >.999'],
    [40, 26, '1.1e-7 0.000042 .040 .317 .807 .946 .992 >.999 >.999'],
    [40, 28, '2.8e-9 0.0000024 0.0083 .129 .577 .821 .957 .996 >.999'],
    [40, 30, '4.6e-11 8.5e-8 0.0011 .035 .309 .584 .839 .970 .999'],
    [40, 32, '4.5e-13 1.8e-9 0.000091 0.0061 .111 .300 .593 .865 .985'],
    [60, 42, '3.1e-13 7.2e-9 0.0013 .072 .563 .851 .978 .999 >.999'],
    [100, 60, '1.3e-13 4.3e-8 .028 .543 .988 >.999 >.999 >.999 >.999'],
  ])('%i items, %i to pass', (length, cut, row) => {
    expect(CHANCES.map((chance) => printed(passChance(length, cut, chance)))).toEqual(row.split(' '))
  })

  test('three attempts lift it, six would lift it too far', () => {
    const within = (attempts: number, chance: number) => chanceWithin(attempts, passChance(40, 28, chance)).toFixed(3)
    expect([0.5, 0.55, 0.6, 0.65, 0.7].map((chance) => within(3, chance))).toEqual([
      '0.025',
      '0.111',
      '0.338',
      '0.678',
      '0.924',
    ])
    expect(within(3, 0.8)).toBe('1.000')
    expect(within(6, 0.6)).toBe('0.562')
  })

  test.each([
    [0.3, '.003', '.010'],
    [0.4, '.039', '.111'],
    [0.5, '.209', '.504'],
    [0.6, '.577', '.924'],
    [0.7, '.904', '.999'],
    [0.8, '.996', '1.000'],
  ])('who knows the share %f and guesses the rest', (share, one, three) => {
    const chance = passChance(40, 28, share + (1 - share) / 4)
    expect([chance, chanceWithin(3, chance)].map((each) => each.toFixed(3).replace(/^0/, ''))).toEqual([one, three])
  })
})

describe('who passes', () => {
  test.each<[Profile, string, string[]]>([
    ['workingProfessional', '33.6', ['1.000', '0.996', '0.965', '0.835']],
    ['borderlineProfessional', '28.4', ['0.857', '0.637', '0.350', '0.125']],
    ['keenAmateur', '22.4', ['0.146', '0.040', '0.007', '0.001']],
    ['guesser', '10.0', ['0.000', '0.000', '0.000', '0.000']],
  ])('%s, expecting %s, at 26, 28, 30 and 32, on either track', (profile, mean, chances) => {
    for (const track of ['motion', 'stills'] as const) {
      const outlooks = [26, 28, 30, 32].map((cut) => outlookOf(profile, { cut, track }))
      expect(outlooks.map((outlook) => outlook.chance.toFixed(3))).toEqual(chances)
      expect(outlooks[0]?.mean.toFixed(1)).toBe(mean)
    }
  })

  test.each([
    ['an expert', [0.97, 0.92, 0.8], '36.6', [1, 1, 0.9998, 0.996]],
    ['a novice', [0.45, 0.3, 0.25], '14.0', [1e-4, 0, 0, 0]],
    ['one who looks everything up', [0.97, 0.93, 0.85], '37.2', [1, 1, 1, 0.999]],
  ])('%s, by right rates of their own', (_, rates, mean, chances) => {
    const rateOf = ({ level }: { level: number }) => rates[level - 1] ?? 0
    const outlooks = [26, 28, 30, 32].map((cut) =>
      formPassing(blueprintFor('motion'), rateOf, { cut, sectionMinimum: null }),
    )
    for (const [at, { chance }] of outlooks.entries()) expect(chance).toBeCloseTo(chances[at] ?? Number.NaN, 3)
    expect(outlooks[0]?.mean.toFixed(1)).toBe(mean)
  })

  test('a professional of stills passes the stills track', () => {
    expect(outlookOf('stillsProfessional', { track: 'stills' }).chance).toBeGreaterThanOrEqual(0.95)
  })

  test('a professional of motion passes the motion track', () => {
    expect(outlookOf('motionProfessional', { track: 'motion' }).chance).toBeGreaterThanOrEqual(0.95)
  })

  test('who sits the track of the other trade is served worse, which is why there are two', () => {
    expect(outlookOf('stillsProfessional', { track: 'motion' }).chance.toFixed(3)).toBe('0.869')
    expect(outlookOf('motionProfessional', { track: 'stills' }).chance.toFixed(3)).toBe('0.869')
  })

  test('within all attempts more do', () => {
    const { chance, withinAttempts } = outlookOf('borderlineProfessional')
    expect(withinAttempts).toBeCloseTo(1 - (1 - chance) ** 3, 12)
  })

  test('a guesser never, and with three options to an item hardly', () => {
    expect(outlookOf('guesser').chance).toBeCloseTo(2.841030896e-9, 18)
    expect(outlookOf('guesser', { optionsPerItem: 3 }).chance).toBeCloseTo(passChance(40, 28, 1 / 3), 12)
    expect(outlookOf('keenAmateur', { optionsPerItem: 3 }).mean).toBeCloseTo(16 * 0.75 + 16 * 0.5 + 8 / 3, 12)
  })
})

describe('a minimum of safety', () => {
  const chanceAt = (rate: number, sectionMinimum: SectionMinimum | null) =>
    formPassing(blueprintFor('motion'), () => rate, { cut: 28, sectionMinimum }).chance.toFixed(3)

  test.each<[SectionMinimum | null, string[]]>([
    [null, ['0.577', '0.821', '0.957', '0.996', '1.000']],
    [{ topic: 'SAF', least: 2 }, ['0.551', '0.792', '0.934', '0.984', '0.996']],
    [{ topic: 'SAF', least: 3 }, ['0.428', '0.639', '0.794', '0.888', '0.948']],
  ])('of %j costs pass chance', (minimum, chances) => {
    expect([0.7, 0.75, 0.8, 0.85, 0.9].map((rate) => chanceAt(rate, minimum))).toEqual(chances)
  })
})

test('a leak decides: the share of the bank that is known by heart, by the chance to be right in the rest', () => {
  const { leaks } = calculatePolicy(draft())
  expect(leaks.map(({ known }) => known)).toEqual([0, 1 / 3, 2 / 3, 1])
  expect(leaks[0]?.chances.map(({ rest }) => rest)).toEqual([0.25, 0.4, 0.5])
  const table = leaks.map(({ chances }) => chances.map(({ chance }) => Number(chance.toFixed(3))))
  expect(leaks[0]?.chances[0]?.chance).toBeLessThan(1e-8)
  expect(leaks[0]?.chances[1]?.chance.toFixed(4)).toBe('0.0001')
  expect(table).toEqual([
    [0, 0, 0.008],
    [0.008, 0.129, 0.397],
    [0.821, 0.957, 0.989],
    [1, 1, 1],
  ])
})

test('a score strays by two and a half to three points', () => {
  expect(calculatePolicy(draft()).semAtCut).toBeCloseTo(Math.sqrt(40 * 0.7 * 0.3), 12)
  expect(outlookOf('workingProfessional').sem).toBeCloseTo(
    Math.sqrt(16 * 0.95 * 0.05 + 16 * 0.85 * 0.15 + 8 * 0.6 * 0.4),
    12,
  )
})

describe('the bank', () => {
  const bankOf = (changes: Partial<PolicyDraft>) => calculatePolicy(draft(changes)).bank

  test('of three times the form shows a third of itself to each, and 84 items after three draws', () => {
    const { items, exposure, highestExposure, sharedByTwo, seenAfterThree, disjointForms } = bankOf({})
    expect({ items, disjointForms }).toEqual({ items: 120, disjointForms: 3 })
    const found = [exposure, highestExposure, sharedByTwo, seenAfterThree].map((figure) => figure?.toFixed(3))
    expect(found).toEqual(['0.333', '0.333', '13.333', '84.444'])
  })

  test.each([
    [6, ['0.167', '6.7', '101.1'], 6],
    [10, ['0.100', '4.0', '108.4'], 10],
  ])('of %i times the form shows less', (times, figures, forms) => {
    const found = bankOf({ bank: timesOver(blueprintFor('motion'), times) })
    expect([found.exposure?.toFixed(3), found.sharedByTwo?.toFixed(1), found.seenAfterThree?.toFixed(1)]).toEqual(
      figures,
    )
    expect(found.disjointForms).toBe(forms)
  })

  test('is as strong as its weakest stratum', () => {
    const bank = timesOver(blueprintFor('motion'), 6).map((size, at) => (at === 0 ? { ...size, items: 4 } : size))
    expect(bankOf({ bank })).toMatchObject({ disjointForms: 2, highestExposure: 0.5 })
  })

  test('that cannot fill a form has no such figures', () => {
    const nothing = { exposure: null, highestExposure: null, sharedByTwo: null, seenAfterThree: null, disjointForms: 0 }
    expect(bankOf({ bank: [] })).toEqual({ items: 0, ...nothing })
  })
})

describe('warnings', () => {
  const warningsOf = (changes: Partial<PolicyDraft>) => calculatePolicy(draft(changes)).warnings
  const rows = blueprintFor('motion')
  const withItems = (items: number) =>
    timesOver(rows, 3).map((size) => (size.topic === 'RIG' && size.level === 2 ? { ...size, items } : size))

  test('there are none at three times the strata', () => expect(warningsOf({})).toEqual([]))

  test('name the stratum under three times its count', () => {
    const [warning, ...others] = warningsOf({ bank: withItems(8) })
    expect(others).toEqual([])
    expect(warning).toEqual({
      key: 'warnings.thin',
      values: { topic: 'RIG', level: 2, have: 8, count: 3, need: 9, times: 3 },
    })
  })

  test('say first where no form can be drawn at all', () => {
    const bank = withItems(2).filter((size) => size.topic !== 'AUD')
    expect(warningsOf({ bank }).map(({ key, values }) => [key, values?.topic, values?.have])).toEqual([
      ['warnings.noForm', 'RIG', 2],
      ['warnings.noForm', 'AUD', 0],
      ['warnings.noForm', 'AUD', 0],
    ])
  })

  test('follow the margin that is set', () => {
    expect(warningsOf({ bankLeast: 4 })).toHaveLength(rows.length)
    expect(warningsOf({ bankLeast: 2, bank: withItems(8) })).toEqual([])
  })

  test('tell a minimum that nobody can reach', () => {
    expect(warningsOf({ sectionMinimum: { topic: 'FLA', least: 1 } })).toEqual([
      { key: 'warnings.sectionOutOfReach', values: { topic: 'FLA', least: 1, asked: 0 } },
    ])
    expect(outlookOf('workingProfessional', { sectionMinimum: { topic: 'FLA', least: 1 } }).chance).toBe(0)
  })

  test('have words in both languages', () => {
    const bank = [...withItems(8).filter((size) => size.topic !== 'AUD')]
    const all = warningsOf({ bank, sectionMinimum: { topic: 'FLA', least: 1 } })
    expect(new Set(all.map(({ key }) => key)).size).toBe(3)
    for (const said of all) {
      for (const words of [english, chinese]) {
        expect(sentence(words, said)).not.toBe(said.key)
        expect(sentence(words, said)).toContain(String(said.values?.topic))
      }
    }
  })
})
