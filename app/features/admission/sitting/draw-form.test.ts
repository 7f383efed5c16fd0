import { describe, expect, test } from 'vitest'
import { bankMinimum, blueprintFor, FORM_LENGTH } from '#app/features/admission/blueprint.ts'
import { type BankItem, type DrawnItem, drawForm, type Wanted } from '#app/features/admission/sitting/draw-form.ts'

const BLUEPRINT = blueprintFor('stills')
const bank: BankItem[] = BLUEPRINT.flatMap((row) =>
  Array.from({ length: bankMinimum(row) }, (_, at) => ({
    topic: row.topic,
    level: row.level,
    id: `${row.topic}-L${row.level}-${at}`,
    versionId: 'a version',
    options: 4,
    template: null,
    picture: false,
    pilot: false,
    exposure: 0,
    seen: 0,
  })),
)

const wanted: Wanted = { blueprint: BLUEPRINT, pilots: 0, textOnly: false }

function drawn(from: BankItem[], seed: string, more: Partial<Wanted> = {}): DrawnItem[] {
  const draw = drawForm(from, { ...wanted, ...more }, seed)
  if ('lacking' in draw) throw new Error(`lacking ${draw.lacking.topic}`)
  return draw.items
}
const ids = (items: DrawnItem[]) => items.map((item) => item.itemId)
const met = (seen: string[], from = bank) =>
  from.map((item) => (seen.includes(item.id) ? { ...item, seen: item.seen + 1 } : item))

test('a form holds exactly what the blueprint says of each stratum, each item once', () => {
  const form = ids(drawn(bank, 'a seed'))
  expect(new Set(form).size).toBe(FORM_LENGTH)
  for (const { topic, level, count } of BLUEPRINT) {
    expect(form.filter((id) => id.startsWith(`${topic}-L${level}-`))).toHaveLength(count)
  }
})

test('the same seed and bank make the same form, in whatever order the bank was read', () => {
  expect(drawn([...bank].reverse(), 'a seed')).toEqual(drawn(bank, 'a seed'))
  expect(ids(drawn(bank, 'another'))).not.toEqual(ids(drawn(bank, 'a seed')))
})

test('items and options are shuffled, so that neither order tells the stratum or the key', () => {
  const form = drawn(bank, 'a seed')
  expect(ids(form)).not.toEqual([...ids(form)].sort())
  const firstOptions = form.map((item) => item.options[0])
  for (const option of [0, 1, 2, 3]) expect(firstOptions).toContain(option)
  for (const item of form) expect([...item.options].sort()).toEqual([0, 1, 2, 3])
})

describe('what this candidate has seen', () => {
  test('three attempts share no item while the bank holds three forms', () => {
    const first = ids(drawn(bank, 'one'))
    const second = ids(drawn(met(first), 'two'))
    const third = ids(drawn(met([...first, ...second]), 'three'))
    expect(new Set([...first, ...second, ...third]).size).toBe(3 * FORM_LENGTH)
  })

  test('is never asked again: the exam closes for who has met too much', () => {
    const safety = bank.filter((item) => item.topic === 'SAF' && item.level === 3).map((item) => item.id)
    expect(drawForm(met(safety), wanted, 'two')).toEqual({ lacking: { topic: 'SAF', level: 3 }, why: 'seen' })
  })

  test('a template comes with other values, after all that is wholly new, and three times at most', () => {
    const template = { ...bank[0]!, id: 'RIG-L1-T', template: 'mired-shift' }
    const only = (seen: number) => [{ ...template, seen }, bank[1]!, ...bank.filter((item) => !isLike(item, template))]
    expect(ids(drawn(only(2), 'two'))).toContain(template.id)
    expect(drawForm(only(3), wanted, 'two')).toMatchObject({ why: 'seen' })
  })
})

const isLike = (one: BankItem, other: BankItem) => one.topic === other.topic && one.level === other.level

test('who chose text alone is shown no picture', () => {
  const pictured = bank.map((item) => (item.id.endsWith('-0') ? { ...item, picture: true } : item))
  expect(ids(drawn(pictured, 'a seed', { textOnly: true })).filter((id) => id.endsWith('-0'))).toEqual([])
})

test('items on trial come on top of the form and are marked', () => {
  const trial = bank.slice(0, 6).map((item) => ({ ...item, id: `${item.id}-trial`, pilot: true }))
  const form = drawn([...bank, ...trial], 'a seed', { pilots: 4 })
  expect(form).toHaveLength(FORM_LENGTH + 4)
  expect(form.filter((item) => item.pilot)).toHaveLength(4)
})

test('of unseen items the least shown come first', () => {
  const worn = bank.map((item) => (item.id.endsWith('-0') ? item : { ...item, exposure: 5 }))
  const form = ids(drawn(worn, 'a seed'))
  for (const item of worn.filter((item) => item.exposure === 0)) expect(form).toContain(item.id)
})

test('no form is made of a bank that cannot fill a stratum, and the stratum is named', () => {
  const lacking = bank.filter((item) => !(item.topic === 'SAF' && item.level === 3))
  expect(drawForm(lacking, wanted, 'a seed')).toEqual({ lacking: { topic: 'SAF', level: 3 }, why: 'small' })
})

test('an item with fewer or more options than the policy allows is not drawn', () => {
  const stray = bank.flatMap((item) => [
    { ...item, id: `${item.id}-three`, options: 3 },
    { ...item, id: `${item.id}-five`, options: 5 },
  ])
  const items = drawn([...bank, ...stray], 'a seed', { options: { least: 4, most: 4 } })
  expect(items.every(({ options }) => options.length === 4)).toBe(true)
  expect(drawForm(stray, { ...wanted, options: { least: 4, most: 4 } }, 'a seed')).toMatchObject({ why: 'small' })
})
