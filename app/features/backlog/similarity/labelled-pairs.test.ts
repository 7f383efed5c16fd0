import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { closeness } from '#app/features/backlog/closeness.ts'
import { compareNeeds, MEASURED } from '#app/features/backlog/similarity/compare-needs.ts'
import { isOffered, rankOf } from '#app/features/backlog/similarity/offer.ts'
import { signatureOf } from '#app/features/backlog/similarity/signature.ts'

/** `said`: one need in several words. `near`: needs that are alike and still others: another body, mount, size or wish. */
type Labelled = { line: string; said: string[]; near: string[] }
type Pair = { one: string; other: string; same: boolean }

const read = (name: string) => JSON.parse(readFileSync(`tests/fixtures/similarity/${name}.json`, 'utf8')) as Labelled[]
/** The words of these are known to the dictionary, and the thresholds were chosen on them. */
const KNOWN = [...read('needs'), ...read('unseen')]
/** Written without sight of the dictionary; nothing was changed after they were measured. */
const FRESH = read('fresh')

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

/** How often the same need stands among the five offered, and the first of them, in a house with all of these needs. */
function offered(needs: Labelled[]) {
  const filed = [...KNOWN, ...FRESH].flatMap((need) =>
    [need.said[0] ?? '', ...need.near].map((text, index) => ({ need: index === 0 ? need : undefined, text })),
  )
  const house = filed.map((one) => ({ ...one, signature: signatureOf(one.text) }))
  const asked = needs.flatMap((need) => need.said.slice(1).map((text) => ({ need, text })))
  const places = asked.map(({ need, text }) => {
    const signature = signatureOf(text)
    const found = house
      .map((one) => ({ ...one, likeness: compareNeeds(signature, one.signature) }))
      .filter((one) => isOffered(one.likeness, closeness(text, one.text)))
      .sort((a, b) => rankOf(b.likeness) - rankOf(a.likeness))
    return found.slice(0, 5).findIndex((one) => one.need === need)
  })
  const found = asked.map(({ need, text }, index) => ({
    one: need.said[0] ?? '',
    other: text,
    at: places[index] ?? -1,
  }))
  return { amongFive: shareFound(found), asked: asked.length, found }
}

const shareFound = (found: { at: number }[]) => found.filter(({ at }) => at >= 0).length / found.length

const round = (share: number) => Math.round(share * 100) / 100

const HAN = /\p{Script=Han}/u
const languagesOf = ({ one, other }: Omit<Pair, 'same'>) =>
  [one, other]
    .map((text) => (HAN.test(text) ? 'zh' : 'en'))
    .sort()
    .join('–')

const LANGUAGES = ['en–en', 'en–zh', 'zh–zh']

function report(name: string, pairs: Pair[]) {
  for (const among of ['all', ...LANGUAGES]) {
    const { precision, recall, called, same } = figures(
      pairs.filter((pair) => among === 'all' || languagesOf(pair) === among),
    )
    const right = called === 0 ? 'none called' : `${precision.toFixed(3)} of ${called} called`
    console.info(`${name}, ${among}: precision ${right}, recall ${recall.toFixed(3)} of ${same}`)
  }
}

describe('labelled pairs', () => {
  const [known, fresh] = [KNOWN.flatMap(pairsOf), FRESH.flatMap(pairsOf)]

  test('there are at least three hundred, in both languages and across them', () => {
    expect(known.length).toBeGreaterThanOrEqual(300)
    for (const pairs of [known, fresh]) expect([...new Set(pairs.map(languagesOf))].sort()).toEqual(LANGUAGES)
  })

  test('of those called the same at least 95 in 100 are', () => {
    report('known', known)
    expect(figures(known).precision).toBeGreaterThanOrEqual(0.95)
  })

  test('of texts that the dictionary never saw it is no less', () => {
    report('fresh', fresh)
    expect(figures(fresh).precision).toBeGreaterThanOrEqual(0.95)
  })

  test('staff are shown what was measured on texts that the dictionary never saw', () => {
    const { amongFive, asked, found } = offered(FRESH)
    console.info(`fresh: ${amongFive.toFixed(3)} of ${asked} among the five offered`)
    const measured = (pairs: Pair[], places: typeof found) => {
      const { precision, recall, called } = figures(pairs)
      const right = Math.round(precision * called)
      return { called, right, recall: round(recall), amongFive: round(shareFound(places)), pairs: pairs.length }
    }
    const languages = LANGUAGES.map((languages) => {
      const among = <T extends Omit<Pair, 'same'>>(pairs: T[]) =>
        pairs.filter((pair) => languagesOf(pair) === languages)
      return { languages, ...measured(among(fresh), among(found)) }
    })
    expect({ ...measured(fresh, found), languages }).toEqual(MEASURED)
  })
})

test.each([
  ['Full cage for the Sony FX3 with open vents', 'Full cage for the Sony FX30 with open vents', ['fx3', 'fx30']],
  ['A7 IV 兔笼加防扭', 'A7M3 兔笼加防扭', ['a74', 'a73']],
  ['R5 兔笼螺丝防松', 'R5 二代兔笼螺丝防松', ['r5-', 'r5-2']],
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
  for (const name of ['Sony A7 IV', 'α7 IV', 'a7m4', 'Alpha 7 Mark IV', 'A7IV', 'A7 四代'])
    expect([...signatureOf(`cage for ${name}`).bodies]).toEqual(['a74'])
})

test('nothing is like nothing', () => {
  expect(compareNeeds(signatureOf(''), signatureOf('')).verdict).toBe('different')
  expect(compareNeeds(signatureOf('FX3 cage'), signatureOf('')).score).toBe(0)
})
