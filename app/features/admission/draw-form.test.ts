import { describe, expect, test } from 'vitest'
import { BLUEPRINT, bankMinimum, FORM_LENGTH } from '#app/features/admission/blueprint.ts'
import { type BankItem, type DrawnItem, drawForm } from '#app/features/admission/draw-form.ts'

const bank: BankItem[] = BLUEPRINT.flatMap((row) =>
  Array.from({ length: bankMinimum(row) }, (_, at) => ({
    topic: row.topic,
    level: row.level,
    id: `${row.topic}-L${row.level}-${at}`,
    options: 4,
    exposure: 0,
    seenAt: null,
  })),
)

function drawn(from: BankItem[], seed: string): DrawnItem[] {
  const draw = drawForm(from, BLUEPRINT, seed)
  if ('lacking' in draw) throw new Error(`lacking ${draw.lacking.topic}`)
  return draw.items
}
const ids = (items: DrawnItem[]) => items.map((item) => item.itemId)
const seenAt = (seen: string[], at: number) =>
  bank.map((item) => (seen.includes(item.id) ? { ...item, seenAt: at } : item))

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
    const second = ids(drawn(seenAt(first, 1), 'two'))
    const third = ids(drawn(seenAt([...first, ...second], 1), 'three'))
    expect(new Set([...first, ...second, ...third]).size).toBe(3 * FORM_LENGTH)
  })

  test('comes back the longest ago first, once all has been seen', () => {
    const first = ids(drawn(bank, 'one'))
    const rest = bank.map((item) => (first.includes(item.id) ? { ...item, seenAt: 1 } : { ...item, seenAt: 2 }))
    expect(ids(drawn(rest, 'two')).sort()).toEqual([...first].sort())
  })
})

test('of unseen items the least shown come first', () => {
  const worn = bank.map((item) => (item.id.endsWith('-0') ? item : { ...item, exposure: 5 }))
  const form = ids(drawn(worn, 'a seed'))
  for (const item of worn.filter((item) => item.exposure === 0)) expect(form).toContain(item.id)
})

test('no form is made of a bank that cannot fill a stratum, and the stratum is named', () => {
  const lacking = bank.filter((item) => !(item.topic === 'SAF' && item.level === 3))
  expect(drawForm(lacking, BLUEPRINT, 'a seed')).toEqual({ lacking: { topic: 'SAF', level: 3 } })
})
