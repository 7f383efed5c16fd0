import { describe, expect, test } from 'vitest'
import { opinionSchema, portfolioSchema } from '#app/features/admission/portfolio/portfolio.schema.ts'
import { parseForm } from '#app/platform/form.ts'

const text = 'I photograph furniture for makers in Vermont. '.repeat(5)

function read(fields: Record<string, string>) {
  const form = new FormData()
  for (const [name, value] of Object.entries({ text, links: '', ...fields })) form.set(name, value)
  return parseForm(portfolioSchema, form)
}

test('links stand on lines of their own, at most five', () => {
  expect(read({ links: 'https://anna.example/work\r\n\n https://vimeo.example/12 ' })).toMatchObject({
    ok: true,
    value: { links: ['https://anna.example/work', 'https://vimeo.example/12'] },
  })
  const six = Array.from({ length: 6 }, (_, at) => `https://anna.example/${at}`).join('\n')
  expect(read({ links: six })).toMatchObject({ ok: false, errors: { links: { key: 'portfolio.tooManyLinks' } } })
})

describe('a link is a public page over HTTPS', () => {
  test.each([
    'http://anna.example',
    'anna.example',
    'javascript:alert(1)',
    'https://me:word@anna.example',
    'https://localhost/x',
    'https://127.0.0.1/',
  ])('and %s is none', (links) => {
    expect(read({ links })).toMatchObject({ ok: false, errors: { links: { key: 'portfolio.badLink' } } })
  })
})

test('a few words are too few, and what was typed comes back', () => {
  expect(read({ text: 'Weddings.' })).toMatchObject({
    ok: false,
    errors: { text: { key: 'tooShort', values: { limit: 200 } } },
    typed: { text: 'Weddings.' },
  })
})

test('an opinion has a reason', () => {
  expect(opinionSchema.safeParse({ decision: 'admit', reason: '  good  ' }).success).toBe(false)
  expect(opinionSchema.safeParse({ decision: 'maybe', reason: 'Ten years of stills on set.' }).success).toBe(false)
  expect(opinionSchema.safeParse({ decision: 'admit', reason: 'Ten years of stills on set.' }).success).toBe(true)
})
