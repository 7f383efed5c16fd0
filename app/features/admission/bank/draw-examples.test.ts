import { expect, test } from 'vitest'
import { drawExamples } from '#app/features/admission/bank/draw-examples.ts'
import { seededChance } from '#app/features/admission/seeded-chance.ts'
import { TEMPLATES } from '#app/features/admission/templates/all-templates.ts'

const template = TEMPLATES[0]!
const name = Object.keys(template.draw(seededChance('any')))[0]!
const entry = (stem: string) => ({
  template: template.id,
  keys: [1],
  texts: [{ lang: 'en' as const, title: '', stem, options: ['One', 'Two', 'Three'] }],
})

test('an examiner sees three drawings, the same at every look', () => {
  const examples = drawExamples(entry(`How much is {${name}}?`))
  expect(examples).toHaveLength(3)
  expect(examples.map(({ texts }) => texts[0]?.stem).join()).not.toContain('{')
  expect(examples[0]?.texts[0]?.options.map(({ isKey }) => isKey)).toEqual([false, true, false])
  expect(drawExamples(entry(`How much is {${name}}?`))).toEqual(examples)
})

test('a placeholder that the template does not fill gives none', () => {
  expect(drawExamples(entry('How much is {nothing}?'))).toEqual([])
  expect(drawExamples({ ...entry('Plain?'), template: undefined })).toEqual([])
})
