import { expect, test } from 'vitest'
import { findGlossaryTerms } from '#app/features/admission/study/find-glossary-terms.ts'
import { GLOSSARY } from '#app/features/admission/study/glossary.ts'

const termsFor = (asked: string) => findGlossaryTerms(GLOSSARY, asked).flatMap(({ terms }) => terms.map(({ id }) => id))

test('without a word every term stands there, topic by topic', () => {
  const groups = findGlossaryTerms(GLOSSARY, '  ')
  expect(groups.flatMap(({ terms }) => terms)).toHaveLength(GLOSSARY.length)
  expect(groups.map(({ topic }) => topic).slice(0, 2)).toEqual(['RIG', 'PWR'])
})

test('a term is found by its name in either language, however it is typed', () => {
  for (const asked of ['nato rail', 'ＮＡＴＯ', 'NATO 导轨', 'rail nato'])
    expect(termsFor(asked)).toContain('nato-rail')
})

test('a word that no term holds finds nothing', () => {
  expect(termsFor('casserole')).toEqual([])
})
