import { expect, test } from 'vitest'
import { startSchema } from '#app/features/admission/sitting/start.schema.ts'
import { parseForm } from '#app/platform/form.ts'

const filled = { clientKey: 'key', track: 'stills', lang: 'zh-CN', honour: 'on' }
function parse(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return parseForm(startSchema(60), form)
}

test.each([
  [{ time: '60' }, 3600],
  [{ time: '90' }, 5400],
  [{ time: '120' }, 7200],
  [{ time: 'own', minutes: '600' }, 36_000],
  [{ time: 'none' }, 86_400],
])('%o gives %i seconds', (choice, allowedSeconds) => {
  expect(parse({ ...filled, minutes: '', ...choice })).toEqual({
    ok: true,
    value: { clientKey: 'key', track: 'stills', lang: 'zh-CN', textOnly: false, eventCode: undefined, allowedSeconds },
  })
})

test.each([
  [{ time: 'own', minutes: '59' }, 'minutes', { key: 'exam.atLeast', values: { limit: 60 } }],
  [{ time: 'own', minutes: '601' }, 'minutes', { key: 'exam.atMost', values: { limit: 600 } }],
  [{ time: 'own', minutes: 'an hour' }, 'minutes', { key: 'notANumber', values: {} }],
  [{ time: 'own', minutes: '' }, 'minutes', { key: 'exam.atLeast', values: { limit: 60 } }],
  [{ time: '5' }, 'time', { key: 'chooseOne', values: {} }],
  [{}, 'time', { key: 'chooseOne', values: {} }],
])('%o is refused beside its field', (choice, field, said) => {
  expect(parse({ ...filled, ...choice })).toMatchObject({ ok: false, errors: { [field]: said } })
})

test('text only and an event code are taken along, and an empty code is none', () => {
  const sixty = { ...filled, time: '60' }
  expect(parse({ ...sixty, textOnly: 'on', eventCode: ' ab12-cd34 ' })).toMatchObject({
    value: { textOnly: true, eventCode: 'ab12-cd34' },
  })
  expect(parse({ ...sixty, eventCode: '  ' })).toMatchObject({ value: { eventCode: undefined } })
})

test.each([
  ['track', 'weddings'],
  ['lang', 'de'],
])('a %s that nobody offered is refused beside it', (field, value) => {
  expect(parse({ ...filled, time: '60', [field]: value })).toMatchObject({ errors: { [field]: { key: 'chooseOne' } } })
})

test('all that is missing is told at once', () => {
  const parsed = parse({ clientKey: 'key', time: 'own', minutes: '5' })
  expect(parsed.ok ? {} : Object.keys(parsed.errors).sort()).toEqual(['honour', 'lang', 'minutes', 'track'])
})
