import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { compareNeeds, MEASURED } from '#app/features/backlog/similarity/compare-needs.ts'
import { signatureOf } from '#app/features/backlog/similarity/signature.ts'

/** `said`: one need in several words. `near`: needs that are alike and still others: another body, mount, size or wish. */
type Labelled = { line: string; said: string[]; near: string[] }
type Pair = { one: string; other: string; same: boolean }

const read = (name: string) => JSON.parse(readFileSync(`tests/fixtures/similarity/${name}.json`, 'utf8')) as Labelled[]
const NEEDS = read('needs')
/** Written without sight of the names and words the matcher knows, and left as they were once measured. */
const UNSEEN = read('unseen')

/** The thresholds were chosen on the even half; the odd half was never looked at while choosing. */
const halves = [0, 1].map((half) => NEEDS.flatMap((need, at) => (at % 2 === half ? pairsOf(need, at, NEEDS) : [])))

function pairsOf({ said, near }: Labelled, at: number, needs: Labelled[]): Pair[] {
  const same = said.flatMap((one, index) => said.slice(index + 1).map((other) => ({ one, other, same: true })))
  const apart = near.flatMap((other) => said.slice(0, 2).map((one) => ({ one, other, same: false })))
  const next = needs[(at + 1) % needs.length]
  const foreign = said.slice(0, 2).flatMap((one, index) => {
    const other = next?.said[index * 2]
    return other ? [{ one, other, same: false }] : []
  })
  return [...same, ...apart, ...foreign]
}

const isCalledSame = ({ one, other }: Pair) => compareNeeds(signatureOf(one), signatureOf(other)).verdict === 'same'

function figures(pairs: Pair[]) {
  const called = pairs.filter(isCalledSame)
  const right = called.filter((pair) => pair.same).length
  const all = pairs.filter((pair) => pair.same).length
  return { precision: right / called.length, recall: right / all, called: called.length, same: all }
}

const round = (share: number) => Math.round(share * 100) / 100

const HAN = /\p{Script=Han}/u
const languagesOf = ({ one, other }: Pair) =>
  [one, other]
    .map((text) => (HAN.test(text) ? 'zh' : 'en'))
    .sort()
    .join('–')

describe('labelled pairs', () => {
  test('there are at least three hundred, in both languages and across them', () => {
    const pairs = halves.flat()
    expect(pairs.length).toBeGreaterThanOrEqual(300)
    const languages = new Set(pairs.map(languagesOf))
    expect(languages).toContain('en–en')
    expect(languages).toContain('en–zh')
    expect(languages).toContain('zh–zh')
  })

  test('the figures shown to staff are those measured here', () => {
    const { precision, recall } = figures(halves.flat())
    expect({ precision: round(precision), recall: round(recall), pairs: halves.flat().length }).toEqual(MEASURED)
  })

  test.each([
    ['known', 0],
    ['unseen', 1],
  ])('of the %s half at least 95 in 100 that are called the same are', (name, half) => {
    const { precision, recall, called, same } = figures(halves[half] ?? [])
    console.info(
      `${name} half: precision ${precision.toFixed(3)} of ${called} called the same, recall ${recall.toFixed(3)} of ${same}`,
    )
    expect(precision).toBeGreaterThanOrEqual(0.95)
    expect(recall).toBeGreaterThan(0.6)
  })
})

/**
 * Of 474 pairs 174 are the same. 17 are called so, 16 rightly: precision 0.94 of very few, recall 0.09.
 * By language: en–en 1 of 1 (recall 0.02), zh–zh none called (recall 0), en–zh 15 of 16 (recall 0.20).
 */
test('of texts nobody tuned on at least 90 in 100 that are called the same are', () => {
  const pairs = UNSEEN.flatMap(pairsOf)
  expect(UNSEEN).toHaveLength(50)
  for (const among of ['overall', 'en–en', 'zh–zh', 'en–zh']) {
    const { precision, recall, called, same } = figures(
      pairs.filter((pair) => among === 'overall' || languagesOf(pair) === among),
    )
    const stated = called === 0 ? 'none' : precision.toFixed(3)
    console.info(
      `untuned, ${among}: precision ${stated} of ${called} called the same, recall ${recall.toFixed(3)} of ${same}`,
    )
  }
  expect(figures(pairs).precision).toBeGreaterThanOrEqual(0.9)
})

test.each([
  ['Full cage for the Sony FX3 with open vents', 'Full cage for the Sony FX30 with open vents', ['fx3', 'fx30']],
  ['A7 IV 兔笼加防扭', 'A7M3 兔笼加防扭', ['a74', 'a73']],
  ['End stops for the NATO rail', 'End stops for the Arca rail', ['mount:nato', 'mount:arca']],
  ['Sun hood for the 7-inch monitor', 'Sun hood for the 5-inch monitor', ['screen:7', 'screen:5']],
  ['15 mm rod clamp that opens sideways', '19 mm rod clamp that opens sideways', ['rod:15', 'rod:19']],
  ['V 口电池显示电量', 'Gold mount battery that shows its charge level', ['battery:v', 'battery:gold']],
])('%s and %s are never the same', (one, other, apart) => {
  const likeness = compareNeeds(signatureOf(one), signatureOf(other))
  expect(likeness.verdict).not.toBe('same')
  expect(likeness.apart).toEqual(expect.arrayContaining(apart))
})

test('a camera is itself however it is written', () => {
  for (const name of ['Sony A7 IV', 'α7 IV', 'a7m4', 'Alpha 7 Mark IV', 'A7IV'])
    expect([...signatureOf(`cage for ${name}`).bodies]).toEqual(['a74'])
})

test('nothing is like nothing', () => {
  expect(compareNeeds(signatureOf(''), signatureOf('')).verdict).toBe('different')
  expect(compareNeeds(signatureOf('FX3 cage'), signatureOf('')).score).toBe(0)
})
