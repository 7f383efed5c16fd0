import { describe, expect, test } from 'vitest'
import { readMoodleXml } from '#app/features/admission/formats/moodle-xml.ts'

const quiz = (...questions: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${questions.join('\n')}\n</quiz>\n`
const text = (name: string, html: string, more = '') =>
  `<${name} format="html"><text><![CDATA[${html}]]></text>${more}</${name}>`
const option = (fraction: string, html: string) =>
  `<answer fraction="${fraction}" format="html"><text>${html}</text></answer>`
const choice = (...parts: string[]) =>
  `<question type="multichoice">${text('questiontext', 'Which?')}${parts.join('')}</question>`
const two = option('100', 'a') + option('0', 'b')

function readOne(xml: string) {
  const { questions, problems } = readMoodleXml(xml)
  expect(problems).toEqual([])
  expect(questions).toHaveLength(1)
  return questions[0]!
}

const told = (xml: string) => readMoodleXml(xml).problems.map(({ line, kind, reason }) => [line, kind, reason.key])

const PNG = btoa('\x89PNG\r\n\x1A\n and so on')
const file = (name: string, bytes = PNG, path = '/') =>
  `<file name="${name}" path="${path}" encoding="base64">${bytes}</file>`
const picture = (alt = '') => `<p>Which?</p><img src="@@PLUGINFILE@@/a%20b.png" alt="${alt}">`

describe('a question is read', () => {
  test('with its texts as plain text, its category, tags and line', () => {
    const xml = quiz(
      '<question type="category"><category><text>$course$/top/Bank/RIG</text></category></question>',
      '<!-- question: 12 -->',
      `<question type="multichoice">
        <name><text>Threads &amp; rods</text></name>
        ${text('questiontext', '<p>Which&nbsp;thread <b>fits</b>?</p>\n<p>Not 3 &lt; 4&#44; x<sup>2</sup>.<br>Say.</p>')}
        ${text('generalfeedback', 'Because.')}
        <idnumber>RIG-1</idnumber><single>true</single>
        ${option('0', '<![CDATA[<p>M6 &amp; M8</p>]]>')}${option('100', '1/4 &amp;lt; 3/8')}
        <tags><tag><text>L2</text></tag><tag><text>source:ISO 1222</text></tag><tag><text>old: one</text></tag></tags>
      </question>`,
    )
    expect(readOne(xml)).toEqual({
      id: 'RIG-1',
      lang: 'en',
      kind: 'single',
      title: 'Threads & rods',
      stem: 'Which\u00A0thread fits?\nNot 3 < 4, x^2.\nSay.',
      options: ['M6 & M8', '1/4 < 3/8'],
      keys: [1],
      explanation: 'Because.',
      tags: ['L2', 'old: one'],
      topic: 'RIG',
      level: 2,
      source: 'ISO 1222',
      line: 5,
    })
  })

  test.each([
    ['one key', choice(two), 'single', ['a', 'b'], [0]],
    ['one key, in the old way', choice('<single>1</single>', two), 'single', ['a', 'b'], [0]],
    [
      'several keys',
      choice('<single>false</single>', option('50', 'a'), option('-100', 'b'), option('50', 'c')),
      'multiple',
      ['a', 'b', 'c'],
      [0, 2],
    ],
    ['thirds', choice('<single>0</single>', option('33.33333', 'a').repeat(3)), 'multiple', ['a', 'a', 'a'], [0, 1, 2]],
    [
      'true or false',
      choice(option('0', 'true'), option('100', 'false')).replace('multichoice', 'truefalse'),
      'truefalse',
      ['True', 'False'],
      [1],
    ],
    [
      'false first',
      choice(option('100', 'false'), option('0', 'true')).replace('multichoice', 'truefalse'),
      'truefalse',
      ['True', 'False'],
      [1],
    ],
    [
      'a number',
      choice(
        '<answer fraction="100"><text>15</text><tolerance>0.5</tolerance></answer>',
        option('0', '*'),
        option('100', '-3'),
      ).replace('multichoice', 'numerical'),
      'numeric',
      ['15:0.5', '-3'],
      [0, 1],
    ],
  ])('with %s', (_, question, kind, options, keys) => {
    expect(readOne(quiz(question))).toMatchObject({ kind, options, keys })
  })

  test('with the picture that lies in it', () => {
    const question = (alt: string) =>
      choice(two)
        .replace('</questiontext>', `${file('a b.png')}</questiontext>`)
        .replace('Which?', picture(alt))
    const { questions, problems, pictures } = readMoodleXml(quiz(question('A &quot;bolt&quot;'), question('')))
    expect(problems).toEqual([])
    expect(questions.map(({ stem, picture, alt }) => [stem, picture, alt])).toEqual([
      ['Which?', 'a b.png', 'A "bolt"'],
      ['Which?', 'a b.png', undefined],
    ])
    expect([...pictures!.keys()]).toEqual(['a b.png'])
    expect(pictures!.get('a b.png')?.[1]).toBe(0x50)
  })

  test('under a name of its own where another picture has that name', () => {
    const question = (bytes: string) =>
      choice(two)
        .replace('</questiontext>', `${file('a b.png', bytes)}</questiontext>`)
        .replace('Which?', picture())
    const { questions, pictures } = readMoodleXml(
      quiz(question(PNG), question(btoa('\xFF\xD8\xFF')), question(btoa('\x89PNG\r\n\x1A\nx'))),
    )
    expect(questions.map((asked) => asked.picture)).toEqual(['a b.png', 'a b.png.jpg', 'a b-2.png'])
    expect(pictures?.size).toBe(3)
  })
})

describe('a question is refused', () => {
  const withFile = (name: string, bytes?: string, path?: string) =>
    choice(two).replace('</questiontext>', `${file(name, bytes, path)}</questiontext>`)
  test.each([
    ['without a type', '<question/>', 'noType'],
    ['without a key', choice(option('0', 'a'), option('0', 'b')), 'noKey'],
    ['with two keys in a single choice', choice(option('100', 'a'), option('100', 'b')), 'severalKeys'],
    [
      'with weights that do not make 100',
      choice('<single>false</single>', option('50', 'a'), option('25', 'b')),
      'weightSum',
    ],
    ['with a weight that is no number', choice(option('all', 'a'), option('0', 'b')), 'weightRange'],
    ['with one option', choice(option('100', 'a')), 'wrongOption'],
    ['with an empty option', choice(option('100', 'a'), option('0', '&lt;p&gt;&lt;/p&gt;')), 'optionEmpty'],
    ['without a text', `<question type="multichoice">${two}</question>`, 'noStem'],
    ['with a film', choice(two).replace('Which?', 'Which?<video src="x"></video>'), 'media'],
    ['with a formula', choice(two).replace('Which?', 'Which? <math><mn>1</mn></math>'), 'formula'],
    ['with a sound in it', withFile('a.mp3', btoa('ID3 and so on')), 'pictureKind'],
    ['with a picture that is none', withFile('a.png', '%%%'), 'pictureKind'],
    ['with a picture whose name climbs', withFile('../a.png'), 'pictureName'],
    ['with a picture whose path climbs', withFile('a.png', PNG, '/../'), 'pictureName'],
    [
      'with a picture from elsewhere',
      choice(two).replace('Which?', 'Which? <img src="https://x.test/a.png">'),
      'pictureAway',
    ],
    ['with two pictures', choice(two).replace('Which?', picture() + picture()), 'picturesTwo'],
    [
      'with a picture in an option',
      choice(option('100', '&lt;img src="a.png"&gt;a'), option('0', 'b')),
      'pictureInOption',
    ],
    ['in another language', choice(two, '<tags><tag><text>lang:fr</text></tag></tags>'), 'otherLanguage'],
    ['with a word for a number', choice(option('100', 'many')).replace('multichoice', 'numerical'), 'notANumber'],
    ['with no number', choice().replace('multichoice', 'numerical'), 'noNumber'],
  ])('%s, at its line', (_, question, key) => {
    expect(told(quiz('', question, choice(two)))).toEqual([[4, 'refused', `read.${key}`]])
    expect(readMoodleXml(quiz('', question, choice(two))).questions).toHaveLength(1)
  })
})

test('types that the bank does not hold are skipped and counted, and so are hidden questions', () => {
  const xml = quiz(
    '<question type="essay"/>',
    choice(two),
    '<question type="matching"/>',
    '<question type="essay"/>',
    choice(two, '<hidden>1</hidden>'),
  )
  expect(told(xml)).toEqual([
    [3, 'skipped', 'read.otherKind'],
    [5, 'skipped', 'read.otherKind'],
    [6, 'skipped', 'read.otherKind'],
    [7, 'skipped', 'read.hidden'],
  ])
  expect(readMoodleXml(xml).problems[0]?.reason.values).toEqual({ type: 'essay', count: 2 })
  expect(readMoodleXml(xml).questions).toHaveLength(1)
})

test('part marks and units are left out with a warning', () => {
  expect(told(quiz(choice(two, option('50', 'c'))))).toEqual([[3, 'warning', 'read.partMarks']])
  const number = choice(option('100', '3'), '<units><unit><multiplier>1</multiplier></unit></units>').replace(
    'multichoice',
    'numerical',
  )
  expect(told(quiz(number))).toEqual([[3, 'warning', 'read.units']])
})

describe('a file is refused', () => {
  test.each([
    ['that is no XML', 'Which?{=a ~b}', 1, 'notXml'],
    ['that is empty', '', 1, 'notXml'],
    ['that is not well formed, at the line', quiz('<question type="essay"/>😀', '<question>'), 5, 'notXml'],
    ['with an entity of its own', quiz('<question type="&kind;"/>'), 3, 'notXml'],
    ['with a DOCTYPE', `<!DOCTYPE quiz [<!ENTITY a "b">]>${quiz()}`, 1, 'doctype'],
    ['that is another XML', '<html/>', 1, 'notMoodle'],
    ['whose elements lie too deep', quiz('<a>'.repeat(70) + '</a>'.repeat(70)), 1, 'tooDeep'],
    ['of too many elements', quiz('<a/>'.repeat(500_001)), 1, 'tooManyElements'],
  ])('%s', (_, xml, line, key) => {
    expect(told(xml)).toEqual([[line, 'refused', `read.${key}`]])
  })

  test('but not for what only looks like that', () => {
    expect(
      readOne(quiz('<!-- <!DOCTYPE quiz> -->', choice(two).replace('Which?', '<!DOCTYPE> <p>Which?'))).stem,
    ).toContain('Which?')
    expect(readOne(quiz(choice(two)).replaceAll('\n', '\r\n')).line).toBe(3)
  })
})
