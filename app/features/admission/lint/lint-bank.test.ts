import { describe, expect, test } from 'vitest'
import type { BankEntry } from '#app/features/admission/bank/bank-entry.ts'
import { allStrata } from '#app/features/admission/blueprint.ts'
import { lintBank } from '#app/features/admission/lint/lint-bank.ts'
import { words } from '#app/messages/en/bank-reasons.ts'
import { sentence } from '#app/messages/sentence.ts'
import { bankEntry } from '#tests/helpers/bank-entry.ts'

const WORDS = 'amber bolt clamp diode ember flange gauge hinge inlet joint knurl latch magnet nylon optic pivot'.split(
  ' ',
)
const FIRST_HAN = 0x5e00

function numbered(number: number, changes: Partial<BankEntry> = {}): BankEntry {
  const digits = [0, 1, 2].map((place) => Math.floor(number / 16 ** place) % 16)
  const options = ['one', 'two', 'six', 'ten']
  const english = digits.map((digit, place) => WORDS[digit] + 'xyz'.charAt(place)).join(' ')
  const chinese = String.fromCodePoint(...[0, 1, 2, 3, 4, 5].map((place) => FIRST_HAN + number * 6 + place))
  return bankEntry({
    id: `item-${number}`,
    keys: [number % 4],
    en: { stem: `Which ${english} fits?`, options },
    zh: { stem: `哪种${chinese}合适？`, options: ['甲', '乙', '丙', '丁'] },
    ...changes,
  })
}

function wholeBank(): BankEntry[] {
  return allStrata()
    .flatMap(({ topic, level, count }) =>
      Array.from({ length: count * 3 + 1 }, () => ({ topic, level, tags: [topic, `L${level}`] })),
    )
    .map((labels, number) => numbered(number, labels))
}

const said = (entries: readonly BankEntry[]) =>
  lintBank(entries).map(({ itemId, reason }) => `${itemId ?? 'bank'}: ${sentence(words, reason)}`)

describe('a bank', () => {
  test('with three forms and a spare in every stratum of both tracks passes', () => {
    expect(wholeBank()).toHaveLength(190)
    expect(said(wholeBank())).toEqual([])
  })

  test('says which stratum is short', () => {
    expect(said(wholeBank().slice(1))).toContain('bank: RIG level 1 has 6 items and needs 7: three forms and a spare.')
  })

  test('of longer forms needs more', () => {
    expect(lintBank(wholeBank(), { length: 80 }).map(({ reason }) => reason.key)).toContain('lint.tooFew')
  })

  test('counts a template as three items', () => {
    const [first, second, third, ...rest] = wholeBank()
    const texts = first?.texts.map((text) => ({ ...text, stem: `${text.stem} {n}` })) ?? []
    const template = { ...numbered(0), template: 'ev-from-exposure', texts }
    expect([second?.topic, third?.topic]).toEqual(['RIG', 'RIG'])
    expect(said([template, ...rest])).toEqual([])
  })

  test('counts only what a form may hold', () => {
    const [first, ...rest] = wholeBank()
    const numeric = { ...numbered(0, { topic: first?.topic, level: first?.level }), kind: 'numeric' as const }
    expect(said([numeric, ...rest]).join()).toContain('RIG level 1 has 6 items')
  })

  test('has enough for who sits it in text only', () => {
    const pictured = (count: number) =>
      wholeBank().map((entry, index) => ({ ...entry, ...(index < count && { picture: 'a.webp' }) }))
    const short = 'bank: RIG level 1 has 5 items without a picture and needs 6, for who sits it in text only.'
    expect(said(pictured(1)).filter((words) => words.startsWith('bank'))).toEqual([])
    expect(said(pictured(2))).toContain(short)
  })

  test('names an item that no form draws', () => {
    const stray = numbered(400, { id: 'AUD-L3-01', topic: 'AUD', level: 3, tags: ['AUD', 'L3'] })
    expect(said([...wholeBank(), stray])).toEqual(['AUD-L3-01: No form draws from its topic and level.'])
  })

  test('names an id used twice', () => {
    expect(said([...wholeBank(), numbered(400, { id: 'item-3' })])).toEqual(['item-3: Two items have this id.'])
  })

  test('names a question that was copied with other numbers, in either language', () => {
    const bank = wholeBank()
    const ask = (number: number, watts: number, en: string, zh: string) =>
      numbered(number, {
        texts: [
          { lang: 'en', title: '', stem: en.replace('#', `${watts}`), options: ['one', 'two', 'six', 'ten'] },
          { lang: 'zh-CN', title: '', stem: zh.replace('#', `${watts}`), options: ['甲', '乙', '丙', '丁'] },
        ],
      })
    bank[0] = ask(0, 40, 'How long does a pack run a load of # W?', '一块电池能带动 # W 的负载多久？')
    bank[4] = ask(4, 65, 'How long does a pack run a load of # W?', '这盏 # W 的灯靠它亮到几点？')
    bank[6] = ask(6, 90, 'Until when does this # W lamp burn?', '一块电池能带动 # W 的负载多久？')
    expect(said(bank)).toEqual([
      'item-4: It asks nearly the same as item-0 in the English text.',
      'item-6: It asks nearly the same as item-0 in the Chinese text.',
    ])
  })

  test('has its keys spread over the four positions', () => {
    const allFirst = wholeBank().map((entry) => ({ ...entry, keys: [0] }))
    expect(said(allFirst)).toContain('bank: 190 of 190 keys stand at A; it should be 20 to 30 %.')
    expect(said(allFirst)).toContain('bank: 0 of 190 keys stand at D; it should be 20 to 30 %.')
  })

  test('has keys that are not the longest option, in either language', () => {
    const telling = (lang: string) =>
      wholeBank().map((entry) => ({
        ...entry,
        texts: entry.texts.map((text) => ({
          ...text,
          options: text.options.map((option, index) =>
            text.lang === lang && entry.keys.includes(index) ? `${option} more` : option,
          ),
        })),
      }))
    const found = (lang: string) => said(telling(lang)).join()
    expect(found('en')).toContain('In 190 of 190 items the key is the longest option in the English text')
    expect(found('zh-CN')).toContain('In 190 of 190 items the key is the longest option in the Chinese text')
  })
})
