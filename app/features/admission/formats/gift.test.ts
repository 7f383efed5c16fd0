import { describe, expect, test } from 'vitest'
import { readGift } from '#app/features/admission/formats/gift.ts'

function readOne(text: string) {
  const { items, problems } = readGift(text)
  expect(problems.filter((problem) => problem.kind === 'refused')).toEqual([])
  expect(items).toHaveLength(1)
  return items[0]!
}

function refusalOf(text: string) {
  const { items, problems } = readGift(text)
  expect(items).toEqual([])
  expect(problems).toHaveLength(1)
  expect(problems[0]?.kind).toBe('refused')
  return problems[0]!
}

describe('a choice question is read', () => {
  test('with its labels, title, options and explanation', () => {
    const text = [
      '$CATEGORY: exam/RIG',
      '',
      '// [id:RIG-L2-03] [tag:RIG] [tag:L2] [source:ISO 1222; a table] [checked:2026-11-21]',
      '::RIG-L2-03:: Which thread',
      'fits? {',
      '~M6 # Too thin.',
      '=1/4-20',
      '~M8',
      '~3/8-16',
      '####Quarter inch.',
      '}',
    ].join('\n')
    expect(readOne(text)).toEqual({
      id: 'RIG-L2-03',
      title: 'RIG-L2-03',
      stem: 'Which thread fits?',
      options: [
        { text: 'M6', isKey: false, feedback: 'Too thin.' },
        { text: '1/4-20', isKey: true },
        { text: 'M8', isKey: false },
        { text: '3/8-16', isKey: false },
      ],
      explanation: 'Quarter inch.',
      tags: ['RIG', 'L2'],
      topic: 'RIG',
      level: 2,
      source: 'ISO 1222; a table',
      checked: '2026-11-21',
      line: 4,
    })
  })

  test.each([
    ['a ratio', 'Ratio 16:9 is?{=wide ~square}', 'Ratio 16:9 is?'],
    ['an address', 'See http://x/a?b=c ok?{=y ~n}', 'See http://x/a?b=c ok?'],
    ['escaped marks', 'Is 1\\:1 \\{a\\} \\= \\~b \\# c\\\\d?{=y ~n}', 'Is 1:1 {a} = ~b # c\\d?'],
    ['a line break', 'One.\\nTwo?{=y ~n}', 'One.\nTwo?'],
    ['a gap', 'A pixel is {=small ~big} indeed.', 'A pixel is _____ indeed.'],
    ['a format', '[markdown]Is it?{=y ~n}', 'Is it?'],
    ['HTML', '[html]<p>Is <b>it</b>?</p>{=y ~n}', 'Is it?'],
  ])('%s in its text', (_, text, stem) => {
    expect(readOne(text).stem).toBe(stem)
  })

  test('with marks escaped in an option', () => {
    expect(readOne('Which?{~f\\=50 =f\\~1\\:2}').options.map((option) => option.text)).toEqual(['f=50', 'f~1:2'])
  })

  test('whose last general feedback is the explanation', () => {
    const item = readOne('Which?{=a ~b ####first ####second}')
    expect(item.explanation).toBe('second')
  })

  test('whose key carries all the marks as a weight', () => {
    expect(readOne('Which?{~%100%a ~%-50%b ~c}').options.map((option) => option.isKey)).toEqual([true, false, false])
  })

  test('as true or false, with the wrong answer’s feedback first', () => {
    expect(readOne('Is it?{TRUE#wrong#right}').options).toEqual([
      { text: 'True', isKey: true, feedback: 'right' },
      { text: 'False', isKey: false, feedback: 'wrong' },
    ])
    expect(readOne('Is it?{F}').options.map((option) => option.isKey)).toEqual([false, true])
  })

  test('whose topic comes from its category where no tag names one', () => {
    expect(readOne('$CATEGORY: $course$/top/Bank/SIG\n\nWhich?{=a ~b}').topic).toBe('SIG')
    expect(readOne('$CATEGORY: Bank/SIG\n\n// [tag:PWR]\nWhich?{=a ~b}').topic).toBe('PWR')
  })

  test('from files of other systems', () => {
    expect(readOne('\uFEFF::One:: Which?{\r\n=a\r\n~b\r\n}\r\n').stem).toBe('Which?')
    expect(readGift('')).toEqual({ items: [], problems: [] })
    expect(readGift('// only a remark\n')).toEqual({ items: [], problems: [] })
  })
})

describe('a question is refused with its line and the reason', () => {
  test.each([
    ['a key alone', 'Q{=a}', 'wrong option'],
    ['several right answers to type', 'Q{=a =b}', 'wrong option'],
    ['no key', 'Q{~a ~b}', 'No option is marked'],
    ['a bare equals sign in an option', 'Q{~f=50 ~b =c}', 'second key'],
    ['part marks', 'Q{~%50%a ~%50%b ~%-100%c}', 'Part marks'],
    ['a weight beyond all marks', 'Q{~%1000%a ~b}', 'weight'],
    ['an empty option', 'Q{=a ~}', 'no text'],
    ['an essay', 'Q{}', 'essay'],
    ['a number to type', 'Q{#15:0.5}', 'number'],
    ['pairs to match', 'Q{=a -> b =c -> d}', 'matching'],
    ['a lower-case true', 'Q{true}', 'capitals'],
    ['text before the options', 'Q{some =a ~b}', 'begin with'],
    ['no options', 'Only text.', 'no options'],
    ['an open title', '::Q{=a ~b}', 'title'],
    ['open braces', 'Q{=a ~b', 'not closed'],
    ['a brace in the braces', 'Q{=a ~{b}', 'second {'],
    ['a closing brace first', 'Q} {=a ~b}', 'before any {'],
    ['two sets of options', 'Q{=a ~b} and {=c ~d}', 'two sets'],
    ['no question', '{=a ~b}', 'no text before'],
  ])('%s', (_, text, reason) => {
    const refusal = refusalOf(`// a remark\n\n${text}`)
    expect(refusal.reason).toContain(reason)
    expect(refusal.line).toBe(3)
  })

  test('a missing blank line, at the question that lacks it', () => {
    expect(refusalOf('Q1{\n=a\n~b\n}\n::Q2:: More?{=c ~d}')).toMatchObject({
      line: 5,
      reason: expect.stringContaining('blank line'),
    })
  })

  test('a second key, at the line of that key', () => {
    expect(refusalOf('Q{\n=a\n=b\n~c\n}').line).toBe(3)
  })

  test('and the questions around it are kept', () => {
    const { items, problems } = readGift('Q1{=a ~b}\n\nQ2{~a ~b}\n\nQ3{=a ~b}')
    expect(items.map((item) => [item.stem, item.line])).toEqual([
      ['Q1', 1],
      ['Q3', 5],
    ])
    expect(problems.map((problem) => problem.line)).toEqual([3])
  })
})

describe('a question is kept with a warning', () => {
  test.each([
    ['a path with a break in it', 'Path C:\\new{=a ~b}', 'line break'],
    ['stray text behind the options', 'Q{=a ~b}";', 'gap'],
    ['HTML tags', '[html]<p>Q</p>{=a ~b}', 'HTML'],
  ])('%s', (_, text, reason) => {
    const { items, problems } = readGift(text)
    expect(items).toHaveLength(1)
    expect(problems).toEqual([{ line: 1, kind: 'warning', reason: expect.stringContaining(reason) }])
  })
})
