import { expect, test } from 'vitest'
import { TOPICS } from '#app/features/admission/blueprint.ts'
import { ITEM_LANGUAGES } from '#app/features/admission/question.ts'
import { GLOSSARY } from '#app/features/admission/study/glossary.ts'

test('every term has an id and a name of its own', () => {
  for (const nameOf of [
    (at: number) => GLOSSARY[at]?.id,
    (at: number) => GLOSSARY[at]?.en.term,
    (at: number) => GLOSSARY[at]?.['zh-CN'].term,
  ]) {
    const names = GLOSSARY.map((_, at) => nameOf(at))
    expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([])
  }
})

test('every topic of the exam has its words explained', () => {
  expect(TOPICS.filter((topic) => GLOSSARY.filter((term) => term.topic === topic).length < 6)).toEqual([])
})

test.each(ITEM_LANGUAGES)('every term is named and explained in %s', (language) => {
  const incomplete = GLOSSARY.filter((term) => !term[language].term.trim() || !/[.。]$/.test(term[language].text))
  expect(incomplete.map((term) => term.id)).toEqual([])
})

test('every term is explained in Chinese characters for who reads Chinese', () => {
  const untranslated = GLOSSARY.filter((term) => !/\p{Script=Han}/u.test(term['zh-CN'].text))
  expect(untranslated.map((term) => term.id)).toEqual([])
})
