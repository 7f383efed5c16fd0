import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readQti } from '#app/features/admission/formats/qti.ts'
import { RUNS } from '#tests/helpers/any-question.ts'

type Parts = {
  key?: string
  cardinality?: string
  mapping?: string
  max?: string
  processing?: string
  prompt?: string
  lang?: string
  more?: string
}

const values = (key: string) =>
  key
    .split(' ')
    .filter(Boolean)
    .map((name) => `<value>${name}</value>`)
    .join('')

/** One item as version 2.2 writes it; `inVersion3` is the same with the names of 3.0. */
const item = ({
  key = 'B',
  cardinality = 'single',
  mapping = '',
  max = '1',
  processing = '',
  prompt = 'Which?',
  lang = '',
  more = '',
}: Parts = {}) =>
  `<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" identifier="RIG-1" title="Threads"${lang}>
  <responseDeclaration identifier="R" cardinality="${cardinality}" baseType="identifier">
    ${key && `<correctResponse>${values(key)}</correctResponse>`}
    ${mapping && `<mapping defaultValue="0">${mapping}</mapping>`}
  </responseDeclaration>
  <itemBody>
    <p>Look at the <b>plate</b>.</p>
    <choiceInteraction responseIdentifier="R" maxChoices="${max}" shuffle="true">
      <prompt>${prompt}</prompt>
      <simpleChoice identifier="A">M6<feedbackInline outcomeIdentifier="F" identifier="A">No.</feedbackInline></simpleChoice>
      <simpleChoice identifier="B" fixed="true">1/4 &lt; 3/8</simpleChoice>
      <simpleChoice identifier="C"><p>M8</p></simpleChoice>
    </choiceInteraction>
    ${more}
  </itemBody>
  ${processing}
</assessmentItem>`

const inVersion3 = (xml: string) =>
  xml
    .replace(
      /(<\/?)(assessmentItem|responseDeclaration|correctResponse|value|mapping|mapEntry|itemBody|choiceInteraction|prompt|simpleChoice|feedbackInline|responseProcessing)/g,
      (_, open, name) => `${open}qti-${kebab(name)}`,
    )
    .replace(/(responseIdentifier|maxChoices|mapKey|mappedValue|baseType)=/g, (name) => kebab(name))
    .replace('imsqti_v2p2', 'imsqtiasi_v3p0')
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

const told = (xml: string) => readQti(xml).problems.map(({ line, kind, reason }) => [line, kind, reason.key])
const mapped = (marks: Record<string, number>) =>
  Object.entries(marks)
    .map(([name, value]) => `<mapEntry mapKey="${name}" mappedValue="${value}"/>`)
    .join('')
const MATCH = '<responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/>'

describe.each([
  ['2.1 and 2.2', (xml: string) => xml],
  ['3.0', inVersion3],
])('a choice item of QTI %s', (_, version) => {
  test('is read with its texts, key and line', () => {
    expect(readQti(version(item({ processing: MATCH })))).toEqual({
      questions: [
        {
          id: 'RIG-1',
          lang: 'en',
          kind: 'single',
          title: 'Threads',
          stem: 'Look at the plate.\nWhich?',
          options: ['M6', '1/4 < 3/8', 'M8'],
          keys: [1],
          tags: [],
          line: 2,
        },
      ],
      problems: [],
    })
  })

  test.each([
    ['several keys', { cardinality: 'multiple', key: 'C A', max: '0' }, 'multiple', [0, 2]],
    ['several keys of which one may be chosen', { cardinality: 'multiple', key: 'C', max: '1' }, 'single', [2]],
    ['one key and no limit', { max: '0' }, 'single', [1]],
    ['a key and marks', { mapping: mapped({ A: 1, B: 0.5 }) }, 'single', [1]],
  ])('with %s', (_, parts, kind, keys) => {
    const { questions, problems } = readQti(version(item(parts)))
    expect(problems).toEqual([])
    expect(questions[0]).toMatchObject({ kind, keys })
  })

  test('with marks alone has its best options as the key, and that is said', () => {
    expect(readQti(version(item({ key: '', mapping: mapped({ A: 0.5, C: 2 }) }))).questions[0]?.keys).toEqual([2])
    const several = item({ key: '', cardinality: 'multiple', max: '0', mapping: mapped({ A: 1, B: -1, C: 2 }) })
    expect(readQti(version(several)).questions[0]?.keys).toEqual([0, 2])
    expect(told(version(several))).toEqual([[2, 'warning', 'read.bestOfMapping']])
  })

  test('with scoring of its own keeps the declared key, and that is said', () => {
    const own = item({ processing: '<responseProcessing><responseCondition/></responseProcessing>' })
    expect(readQti(version(own)).questions).toHaveLength(1)
    expect(told(version(own))).toEqual([[2, 'warning', 'read.customScoring']])
  })

  test.each([
    ['without a key', { key: '' }, 'noKey'],
    ['with a key that is no option', { key: 'Z' }, 'keyUnknown'],
    ['with two keys of one', { key: 'A B' }, 'severalKeys'],
    ['with more keys than may be chosen', { cardinality: 'multiple', key: 'A B C', max: '2' }, 'tooFewChoices'],
    ['whose order counts', { cardinality: 'ordered' }, 'cardinality'],
    ['with a film', { prompt: 'Which? <video src="a"/>' }, 'media'],
    ['with a formula', { prompt: 'Which? <m:math xmlns:m="x"/>' }, 'formula'],
    ['with a picture that is elsewhere', { prompt: '<img src="a.png" alt="a"/>' }, 'pictureAway'],
    ['in another language', { lang: ' xml:lang="fr"' }, 'otherLanguage'],
  ])('%s is refused', (_, parts, key) => {
    expect(readQti(version(item(parts))).questions).toEqual([])
    expect(told(version(item(parts)))).toEqual([[2, 'refused', `read.${key}`]])
  })
})

test('Chinese is Chinese by its code', () => {
  expect(readQti(item({ lang: ' xml:lang="zh-Hans-CN"' })).questions[0]?.lang).toBe('zh-CN')
  expect(readQti(item({ lang: ' xml:lang="en-GB"' })).questions[0]?.lang).toBe('en')
})

describe('an item that is no single choice is skipped', () => {
  test.each([
    ['with a text to type in', item({ more: '<extendedTextInteraction responseIdentifier="S"/>' }), 'otherInteraction'],
    ['with two choices', item({ more: '<choiceInteraction responseIdentifier="S"/>' }), 'severalInteractions'],
    ['with nothing to answer', '<a/>'.replace('a', 'assessmentItem'), 'noInteraction'],
  ])('%s', (_, xml, key) => {
    expect(readQti(xml).problems).toMatchObject([{ kind: 'skipped', reason: { key: `read.${key}` } }])
  })
})

test('another XML, or none, is refused', () => {
  expect(told('<questestinterop/>')).toEqual([[1, 'refused', 'read.notQti']])
  expect(told('Which?')).toEqual([[1, 'refused', 'read.notXml']])
  expect(told('<!DOCTYPE a><assessmentItem/>')).toEqual([[1, 'refused', 'read.doctype']])
})

test('whatever an item holds, it is a question or a problem', () => {
  const marks = fc.constantFrom(
    '<p>',
    '</p>',
    '<simpleChoice identifier="D">',
    '</simpleChoice>',
    '<img src="a"/>',
    '&amp;',
    'x',
    '\n',
    '<hottextInteraction/>',
  )
  fc.assert(
    fc.property(
      fc.array(fc.oneof(marks, fc.string({ maxLength: 3 })), { maxLength: 8 }),
      fc.string(),
      (inside, key) => {
        const { questions, problems } = readQti(item({ prompt: inside.join(''), key }))
        expect(questions.length + problems.filter((problem) => problem.kind !== 'warning').length).toBe(1)
      },
    ),
    RUNS,
  )
})
