import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readGift } from '#app/features/admission/formats/gift.ts'
import { giftParagraphs } from '#app/features/admission/formats/gift-paragraphs.ts'
import { RUNS } from '#tests/helpers/any-question.ts'

function readOne(text: string) {
  const { questions, problems } = readGift(text)
  expect(problems.filter((problem) => problem.kind !== 'warning')).toEqual([])
  expect(questions).toHaveLength(1)
  return questions[0]!
}

const warningsOf = (text: string) => {
  readOne(text)
  return readGift(text).problems.map((problem) => problem.reason.key)
}

function problemOf(text: string) {
  const { questions, problems } = readGift(text)
  expect(questions).toEqual([])
  expect(problems).toHaveLength(1)
  return problems[0]!
}

const refused = (line: number, key: string) => ({ line, kind: 'refused', reason: { key: `read.${key}` } })
const skipped = (line: number, key: string) => ({ line, kind: 'skipped', reason: { key: `read.${key}` } })

describe('a question is read', () => {
  test('with its labels, title, options and explanation', () => {
    const text = [
      '$CATEGORY: exam/RIG',
      '',
      '// [id:RIG-L2-03] [tag:RIG] [tag:L2] [source:ISO 1222; a table] [checked:2026-11-21] [recheck:2028-11-21]',
      '// [template:turns] [picture:thread.webp] [alt:A thread \\[1\\], drawn]',
      '::RIG-L2-03:: Which thread',
      '  fits? {',
      '~M6 # Too thin.',
      '=1/4-20',
      '~M8',
      '####Quarter inch.',
      '}',
    ].join('\n')
    expect(readOne(text)).toEqual({
      id: 'RIG-L2-03',
      lang: 'en',
      kind: 'single',
      title: 'RIG-L2-03',
      stem: 'Which thread fits?',
      options: ['M6', '1/4-20', 'M8'],
      keys: [1],
      explanation: 'Quarter inch.',
      tags: ['RIG', 'L2'],
      topic: 'RIG',
      level: 2,
      source: 'ISO 1222; a table',
      checked: '2026-11-21',
      recheck: '2028-11-21',
      template: 'turns',
      picture: 'thread.webp',
      alt: 'A thread \\[1], drawn',
      line: 5,
    })
  })

  test('in Chinese, with an id and a language alone', () => {
    const question = readOne('// [id:RIG-1] [lang:zh-CN]\n这对吗？{T}')
    expect(question).toMatchObject({ id: 'RIG-1', lang: 'zh-CN', options: ['正确', '错误'], keys: [0] })
    expect(question).not.toHaveProperty('topic')
  })

  test.each([
    ['a ratio', 'Ratio 16:9 is?{=wide ~square}', 'Ratio 16:9 is?'],
    ['an address', 'See http://x/a?b=c ok?{=y ~n}', 'See http://x/a?b=c ok?'],
    ['escaped marks', 'Is 1\\:1 \\{a\\} \\= \\~b \\# c\\\\d?{=y ~n}', 'Is 1:1 {a} = ~b # c\\d?'],
    ['a line break', 'One.\\nTwo?{=y ~n}', 'One.\nTwo?'],
    ['a gap', 'A pixel is {=small ~big} indeed.', 'A pixel is _____ indeed.'],
    ['a format', '[markdown]Is it?{=y ~n}', 'Is it?'],
    ['HTML', '[html]<p>Is <b>it</b>?</p><p>Or 2 &lt; 1&#58;</p>{=y ~n}', 'Is it?\nOr 2 < 1:'],
    ['tags of no format', 'What does <b> do?{=y ~n}', 'What does <b> do?'],
    ['placeholders', 'From \\{n\\} lux?{=\\{key\\} ~\\{slip1\\}}', 'From {n} lux?'],
  ])('%s in its text', (_, text, stem) => {
    expect(readOne(text).stem).toBe(stem)
  })

  test('with marks escaped in an option, and options in the format of the question', () => {
    expect(readOne('Which?{~f\\=50 =f\\~1\\:2}').options).toEqual(['f=50', 'f~1:2'])
    expect(readOne('[html]Which?{~<i>a</i> =[plain]<i>b</i>}').options).toEqual(['a', '<i>b</i>'])
  })

  test('whose last general feedback is the explanation', () => {
    expect(readOne('Which?{=a ~b ####first ####second}').explanation).toBe('second')
  })

  test('whose topic comes from its category where no tag names one', () => {
    expect(readOne('$CATEGORY: $course$/top/Bank/SIG\n\nWhich?{=a ~b}').topic).toBe('SIG')
    expect(readOne('$CATEGORY: Bank/SIG\n\n// [tag:PWR]\nWhich?{=a ~b}').topic).toBe('PWR')
  })

  test('from files of other systems', () => {
    expect(readOne('\uFEFF::One:: Which?{\r\n=a\r\n~b\r\n}\r\n').stem).toBe('Which?')
    expect(readGift('')).toEqual({ questions: [], problems: [] })
    expect(readGift('// only a remark\n')).toEqual({ questions: [], problems: [] })
  })
})

describe('what is asked for is told by the options', () => {
  test.each([
    ['one key', 'Q{~a =b ~c}', 'single', [1]],
    ['one key with part marks beside it', 'Q{=a ~%50%b ~c}', 'single', [0]],
    ['several keys by weight', 'Q{~%50%a ~%50%b ~%-100%c}', 'multiple', [0, 1]],
    ['thirds', 'Q{~%33.33333%a ~%33.33333%b ~%33.33333%c ~d}', 'multiple', [0, 1, 2]],
    ['one key by weight', 'Q{~%100%a ~%-50%b ~c}', 'multiple', [0]],
    ['T', 'Q{T}', 'truefalse', [0]],
    ['TRUE', 'Q{ TRUE }', 'truefalse', [0]],
    ['F', 'Q{F}', 'truefalse', [1]],
    ['the wrong answer’s feedback first', 'Q{T#wrong#right}', 'truefalse', [0]],
  ])('%s', (_, text, kind, keys) => {
    expect(readOne(text)).toMatchObject({ kind, keys })
  })

  test.each([
    ['a tolerance', 'EV?{#15:0.5}', ['15:0.5']],
    ['a range', 'EV?{#14.5..15.5}', ['14.5..15.5']],
    ['an exponent', 'x{#1e3:10}', ['1e3:10']],
    ['a negative number', 'x{# -3.5 }', ['-3.5']],
    ['feedback for the wrong answer', 'x{#3:2~#Completely wrong}', ['3:2']],
    ['several answers', 'x{#\n=3 #good\n=%100%4:1\n}', ['3', '4:1']],
  ])('a number with %s', (_, text, options) => {
    expect(readOne(text)).toMatchObject({ kind: 'numeric', options, keys: [...options.keys()] })
  })
})

describe('a question is refused with its line and the reason', () => {
  test.each([
    ['a key alone', 'Q{=a}', 'wrongOption'],
    ['several right answers to type', 'Q{=a =b}', 'wrongOption'],
    ['one weighted option', 'Q{~%100%a}', 'wrongOption'],
    ['no key', 'Q{~a ~b}', 'noKey'],
    ['no full marks in a single choice', 'Q{=%50%a ~b}', 'noKey'],
    ['a bare equals sign in an option', 'Q{~f=50 ~b =c}', 'secondKey'],
    ['a weight beyond all marks', 'Q{~%1000%a ~b}', 'weightRange'],
    ['a weight below all marks', 'Q{~%100%a ~%-101%b}', 'weightRange'],
    ['a weight that is no number', 'Q{~%half%a ~b}', 'weightRange'],
    ['an empty option', 'Q{=a ~}', 'optionEmpty'],
    ['text before the options', 'Q{some =a ~b}', 'optionBegin'],
    ['an open title', '::Q{=a ~b}', 'titleOpen'],
    ['open braces', 'Q{=a ~b', 'braceOpen'],
    ['a brace in the braces', 'Q{=a ~{b}', 'braceSecond'],
    ['a closing brace first', 'Q} {=a ~b}', 'braceFirst'],
    ['two sets of options', 'Q{=a ~b} and {=c ~d}', 'twoBlocks'],
    ['no question', '{=a ~b}', 'noStem'],
    ['a number that is none', 'Q{#}', 'noNumber'],
  ])('%s', (_, text, key) => {
    expect(problemOf(`// a remark\n\n${text}`)).toEqual(refused(3, key))
  })

  test('weights that do not make 100, a word for a number, another language, with what was read', () => {
    expect(problemOf('Q{~%50%a ~%25%b ~c}').reason).toEqual({ key: 'read.weightSum', values: { sum: 75 } })
    expect(problemOf('Q{#about 3}').reason).toEqual({ key: 'read.notANumber', values: { written: 'about 3' } })
    expect(problemOf('// [lang:fr]\nQ{T}').reason).toEqual({ key: 'read.otherLanguage', values: { lang: 'fr' } })
  })

  test('a missing blank line, at the question that lacks it', () => {
    expect(problemOf('Q1{\n=a\n~b\n}\n::Q2:: More?{=c ~d}')).toEqual(refused(5, 'blankLine'))
    expect(problemOf('Q1{=a ~b}\nMore?{=c ~d}')).toEqual(refused(2, 'blankLine'))
  })

  test('a second key, at the line of that key', () => {
    expect(problemOf('Q{\n=a\n=b\n~c\n}')).toEqual(refused(3, 'secondKey'))
  })

  test('and the questions around it are kept', () => {
    const { questions, problems } = readGift('Q1{=a ~b}\n\nQ2{~a ~b}\n\nQ3{=a ~b}')
    expect(questions.map((question) => [question.stem, question.line])).toEqual([
      ['Q1', 1],
      ['Q3', 5],
    ])
    expect(problems).toEqual([refused(3, 'noKey')])
  })
})

test.each([
  ['an essay', 'Q{}', 'essay'],
  ['an essay with feedback', 'Q{####It depends.}', 'essay'],
  ['pairs to match', 'Q{=a -> b =c -> d}', 'matching'],
  ['a text without options', 'Only text.', 'description'],
])('%s is skipped: the bank holds no such questions', (_, text, key) => {
  expect(problemOf(`\n${text}`)).toEqual(skipped(2, key))
})

describe('a question is kept with a warning', () => {
  test.each([
    ['a path with a break in it', 'Path C:\\new{=a ~b}', 'pathBreak'],
    ['stray text behind the options', 'Q{=a ~b}";', 'gap'],
    ['HTML tags', '[html]<p>Q</p>{=a ~b}', 'htmlTags'],
    ['true in small letters', 'Q{true}', 'lowerCaseTrue'],
    ['part marks', 'Q{=a ~%50%b ~c}', 'partMarks'],
    ['part marks for a number', 'Q{#=3 =%50%3:2}', 'partMarks'],
  ])('%s', (_, text, key) => {
    expect(warningsOf(text)).toEqual([`read.${key}`])
  })
})

test('whatever the text, every paragraph is a question or a problem at one of its lines', () => {
  const marks = fc.constantFrom(
    '{',
    '}',
    '=',
    '~',
    '#',
    '####',
    '::',
    '\\',
    '%50%',
    '\n',
    '\n\n',
    '//',
    '->',
    'T',
    '1..2',
    '[html]',
    '<',
  )
  const text = fc.array(fc.oneof(marks, fc.string({ maxLength: 5 })), { maxLength: 30 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(text, (file) => {
      const { questions, problems } = readGift(file)
      const told = [...questions, ...problems.filter((problem) => problem.kind !== 'warning')].map(({ line }) => line)
      const paragraphs = giftParagraphs(file)
      expect(told).toHaveLength(paragraphs.length)
      for (const { line, text } of paragraphs) {
        expect(told.some((at) => at >= line && at < line + text.split('\n').length)).toBe(true)
      }
    }),
    RUNS,
  )
})
