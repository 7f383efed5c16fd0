import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { lintBank, lintItem, lintPractice } from '#app/features/admission/bank-lint.ts'
import { BLUEPRINT } from '#app/features/admission/blueprint.ts'
import { type GiftItem, readGift } from '#app/features/admission/formats/gift.ts'

const WORDS = 'amber bolt clamp diode ember flange gauge hinge inlet joint knurl latch magnet nylon optic pivot'.split(
  ' ',
)

function item(changes: Partial<GiftItem> = {}, number = 0): GiftItem {
  return {
    id: `RIG-L1-${number}`,
    title: '',
    stem: `Which ${wordsFor(number)} fits?`,
    options: ['one', 'two', 'six', 'ten'].map((text, index) => ({ text, isKey: index === number % 4 })),
    tags: ['RIG', 'L1'],
    topic: 'RIG',
    level: 1,
    source: 'A table',
    checked: '2026-11-21',
    line: 1,
    ...changes,
  }
}

function wordsFor(number: number): string {
  return [0, 1, 2].map((digit) => WORDS[Math.floor(number / 16 ** digit) % 16] + 'xyz'.charAt(digit)).join(' ')
}

function wholeBank(): GiftItem[] {
  return BLUEPRINT.flatMap(({ topic, level, count }) =>
    Array.from({ length: count * 3 + 1 }, () => ({ topic, level, tags: [topic, `L${level}`] })),
  ).map((labels, number) => item({ ...labels, id: `item-${number}` }, number))
}

function wordsOf(problems: { words: string }[]): string {
  return problems.map((problem) => problem.words).join(' ')
}

describe('an item', () => {
  test('with nothing wrong passes', () => {
    expect(lintItem(item())).toEqual([])
  })

  test.each<[string, Partial<GiftItem>, string]>([
    ['no id', { id: '', line: 9 }, 'line 9 has no id'],
    ['no source', { source: undefined }, 'No source'],
    ['no day of checking', { checked: undefined }, 'not a date'],
    ['a day that does not exist', { checked: '2026-19-40' }, 'not a date'],
    ['no topic', { tags: ['L1'] }, 'topic'],
    ['two topics', { tags: ['RIG', 'SIG', 'L1'] }, 'topic'],
    ['no level', { tags: ['RIG', 'L4'] }, 'level'],
    ['a tag nobody knows', { tags: ['RIG', 'L1', 'rigs'] }, 'rigs'],
    ['a negative in passing', { stem: 'A rod slips. Which clamp does not fit?' }, 'negative'],
    ['a superlative in passing', { stem: 'Which clamp is least likely to slip?' }, 'negative'],
    ['three options', { options: item().options.slice(0, 3) }, '3 options'],
    ['two keys', { options: item().options.map((option) => ({ ...option, isKey: true })) }, 'exactly one key'],
  ])('with %s is named', (_, changes, words) => {
    expect(wordsOf(lintItem(item(changes)))).toContain(words)
  })

  test.each(['A lens does not fit. Which ring helps?', 'Which clamp does NOT fit?', 'How many at least?'])(
    'may ask: %s',
    (stem) => {
      expect(lintItem(item({ stem }))).toEqual([])
    },
  )

  test.each(['All of the above', 'none of these', 'Both of the above.'])('has no option such as: %s', (text) => {
    const options = [...item().options.slice(0, 3), { text, isKey: false }]
    expect(wordsOf(lintItem(item({ options })))).toContain('shuffled')
  })

  test('has no two options that say the same', () => {
    const options = [...item().options.slice(0, 3), { text: ' Two. ', isKey: false }]
    expect(wordsOf(lintItem(item({ options })))).toContain('say the same')
  })
})

test('a megabit and a megabyte are two options', () => {
  const options = ['30 Mb/s', '30 MB/s', '60 Mb/s', '60 MB/s'].map((text, index) => ({ text, isKey: index === 0 }))
  expect(lintItem(item({ options }))).toEqual([])
})

describe('a bank', () => {
  test('with three forms and a spare in every stratum passes', () => {
    expect(wholeBank()).toHaveLength(146)
    expect(lintBank(wholeBank())).toEqual([])
  })

  test('says which stratum is short', () => {
    expect(wordsOf(lintBank(wholeBank().slice(1)))).toContain('RIG level 1 has 6 items and needs 7.')
  })

  test('names an item that no form draws', () => {
    const stray = item({ id: 'AUD-L3-1', topic: 'AUD', level: 3, tags: ['AUD', 'L3'] }, 400)
    expect(lintBank([...wholeBank(), stray])).toContainEqual({
      itemId: 'AUD-L3-1',
      words: 'No form draws from its topic and level.',
    })
  })

  test('names an id used twice', () => {
    expect(wordsOf(lintBank([...wholeBank(), item({ id: 'item-3' }, 400)]))).toContain('Two items have this id.')
  })

  test('names a question that was copied with other numbers', () => {
    const bank = wholeBank()
    const stem = 'How long does a pack of 95 Wh run a load of 40 W?'
    bank[0] = item({ id: 'item-0', stem }, 0)
    bank[5] = item({ id: 'item-5', stem: stem.replace('95', '190').replace('40', '65') }, 5)
    expect(lintBank(bank)).toContainEqual({ itemId: 'item-5', words: 'It asks nearly the same as item-0.' })
  })

  test('has its keys spread over the four positions', () => {
    const allFirst = wholeBank().map((each) => ({ ...each, options: item().options }))
    expect(wordsOf(lintBank(allFirst))).toContain('146 of 146 keys stand at A')
    expect(wordsOf(lintBank(allFirst))).toContain('0 of 146 keys stand at D')
  })

  test('has keys that are not the longest option', () => {
    const telling = wholeBank().map((each) => ({
      ...each,
      options: each.options.map((option) => (option.isKey ? { ...option, text: 'the longest' } : option)),
    }))
    expect(wordsOf(lintBank(telling))).toContain('gives it away')
  })
})

test('practice items explain themselves and touch every topic', () => {
  const words = wordsOf(lintPractice([item()]))
  expect(words).toContain('needs an explanation')
  expect(words).toContain('No practice item is about SAF.')
  expect(words).not.toContain('about RIG')
})

describe('the bank that ships', () => {
  const folder = new URL('../../../db/seed/exam/', import.meta.url)
  const readings = readdirSync(folder)
    .filter((name) => name.endsWith('.gift'))
    .map((name) => ({ name, ...readGift(readFileSync(new URL(name, folder), 'utf8')) }))
  const practice = readings.filter((reading) => reading.name === 'practice.gift').flatMap((reading) => reading.items)
  const bank = readings.filter((reading) => reading.name !== 'practice.gift').flatMap((reading) => reading.items)

  test('is read without a complaint', () => {
    expect(readings.flatMap(({ name, problems }) => problems.map((problem) => ({ name, ...problem })))).toEqual([])
  })

  test('is enough for three forms with a spare in every stratum, and has nothing to mend', () => {
    expect(lintBank(bank)).toEqual([])
    expect(bank.length).toBeGreaterThanOrEqual(146)
  })

  test('has 15 practice items, apart from the bank', () => {
    expect(lintPractice(practice)).toEqual([])
    expect(practice).toHaveLength(15)
    expect(lintBank([...bank, ...practice]).filter(({ words }) => words.startsWith('It asks nearly'))).toEqual([])
  })

  test('has ids that say topic and level', () => {
    const named = bank.filter(({ id, topic, level }) => new RegExp(`^${topic}-L${level}-\\d{2}$`).test(id))
    expect(named).toHaveLength(bank.length)
    expect(practice.filter(({ id }) => /^PRA-\d{2}$/.test(id))).toHaveLength(practice.length)
  })
})
