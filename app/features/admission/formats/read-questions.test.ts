import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readQuestions } from '#app/features/admission/formats/read-questions.server.ts'
import { WRITTEN_FORMATS, writeQuestions } from '#app/features/admission/formats/write-questions.ts'
import { anyBank, withoutLines } from '#tests/helpers/any-question.ts'
import { zip } from '#tests/helpers/zip.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)
const read = (text: string, fileName: string) => readQuestions(bytesOf(text), { fileName })
const refusalOf = async (bytes: Uint8Array, fileName = 'exam.zip') => {
  const { questions, problems } = await readQuestions(bytes, { fileName })
  expect(questions).toEqual([])
  expect(problems).toHaveLength(1)
  return problems[0]
}

const GIFT = 'Which?{=a ~b}'
const AIKEN = 'Which?\nA) a\nB) b\nANSWER: A'
const MOODLE =
  '<quiz><question type="truefalse"><questiontext><text>Which?</text></questiontext><answer fraction="100"><text>true</text></answer></question></quiz>'
const QTI = `<assessmentItem identifier="Q"><responseDeclaration identifier="R" cardinality="single"><correctResponse><value>A</value></correctResponse></responseDeclaration>
<itemBody><choiceInteraction responseIdentifier="R"><prompt>Which?</prompt><simpleChoice identifier="A">a</simpleChoice><simpleChoice identifier="B">b</simpleChoice></choiceInteraction></itemBody></assessmentItem>`

test.each([
  ['GIFT', GIFT],
  ['Aiken', AIKEN],
  ['Moodle XML', MOODLE],
  ['QTI', QTI],
])('%s is known by what it says', async (_, text) => {
  const names = text.startsWith('<') ? ['exam.xml', 'exam', 'exam.txt'] : ['exam', 'exam.txt']
  for (const name of names) {
    expect(await read(text, name)).toMatchObject({ questions: [{ stem: 'Which?' }], problems: [] })
  }
})

test('the name and the wish go before what a file says', async () => {
  expect((await read(AIKEN, 'exam.gift')).questions).toEqual([])
  expect((await readQuestions(bytesOf(AIKEN), { fileName: 'exam.gift', format: 'aiken' })).questions).toHaveLength(1)
})

describe('a file is refused', () => {
  test('that is not UTF-8, by the byte at fault', async () => {
    const latin = Uint8Array.from([...bytesOf('\uFFFDé?'), 0xe9, ...bytesOf('{=a ~b}')])
    expect((await refusalOf(latin, 'exam.gift'))?.reason).toEqual({ key: 'read.notUtf8', values: { byte: 6 } })
    expect((await refusalOf(Uint8Array.from([0x61, 0xef, 0xbf]), 'a.gift'))?.reason.values).toEqual({ byte: 1 })
    expect((await refusalOf(Uint8Array.from([0xff, 0xfe, 0x51, 0]), 'a.gift'))?.reason.values).toEqual({ byte: 0 })
  })

  test('whose name leads elsewhere', async () => {
    for (const name of ['../exam.gift', '/etc/exam.gift', 'a\\exam.gift', '..', 'C:exam.gift']) {
      expect((await refusalOf(bytesOf(GIFT), name))?.reason.key).toBe('read.fileName')
    }
  })

  test('that is larger than any exam', async () => {
    expect((await refusalOf(new Uint8Array(20 * 1024 * 1024 + 1).fill(32), 'a.gift'))?.reason.key).toBe(
      'read.fileTooBig',
    )
  })

  test('a zip that is to be GIFT', async () => {
    const { problems } = await readQuestions(zip([]), { fileName: 'exam.zip', format: 'gift' })
    expect(problems[0]?.reason.key).toBe('read.formatUnlike')
  })
})

test('a question with a character that nobody sees is refused, and the next is read', async () => {
  const { questions, problems } = await read('Wh\u0007ich?{=a ~b}\n\nWhat?{=a ~b}', 'a.gift')
  expect(questions.map((question) => question.stem)).toEqual(['What?'])
  expect(problems).toEqual([{ line: 1, kind: 'refused', reason: { key: 'read.controlCharacter' } }])
})

const manifest = (...hrefs: string[]) => ({
  name: 'imsmanifest.xml',
  content: `<manifest><resources>${hrefs.map((href) => `<resource type="imsqti_item_xmlv2p2" href="${href}"/>`).join('')}<resource type="imsqti_test_xmlv2p2" href="test.xml"/></resources></manifest>`,
})
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1])

describe('a QTI package', () => {
  test('gives its items in the order of the manifest, with their pictures', async () => {
    const shown = QTI.replace('<prompt>', '<prompt><img src="../media/bolt.png" alt="A bolt"/>')
    const { questions, problems, pictures } = await readQuestions(
      zip([
        manifest('items/b.xml', 'items/a.xml', 'items/c.xml', 'items/d.xml'),
        { name: 'items/', content: '' },
        { name: 'items/a.xml', content: shown },
        { name: 'items/b.xml', content: QTI.replace('Which?', 'What?') },
        {
          name: 'items/d.xml',
          content: `\n${QTI.replace('choiceInteraction', 'orderInteraction').replace('/choiceInteraction', '/orderInteraction')}`,
        },
        { name: 'media/bolt.png', content: PNG },
      ]),
      { fileName: 'exam.zip' },
    )
    expect(questions.map(({ stem, picture, alt }) => [stem, picture, alt])).toEqual([
      ['What?', undefined, undefined],
      ['Which?', 'bolt.png', 'A bolt'],
    ])
    expect(pictures).toEqual(new Map([['bolt.png', PNG]]))
    expect(problems.map(({ file, line, kind, reason }) => [file, line, kind, reason.key])).toEqual([
      ['items/c.xml', 1, 'refused', 'read.missingFile'],
      ['items/d.xml', 2, 'skipped', 'read.otherInteraction'],
    ])
  })

  const item = { name: 'a.xml', content: QTI }
  const noise = (length: number) => {
    let state = 1
    return Uint8Array.from({ length }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return state >>> 24
    })
  }
  test.each([
    ['without a manifest', [item], 'noManifest'],
    ['whose manifest names no item', [manifest(), item], 'noItems'],
    ['whose manifest is broken', [{ name: 'imsmanifest.xml', content: '<manifest>' }], 'notXml'],
    ['whose manifest leads out of it', [manifest('../a.xml'), item], 'pathClimbs'],
    ['with a path that climbs', [manifest('a.xml'), item, { name: '../b.xml', content: QTI }], 'pathClimbs'],
    ['with a path from the root', [manifest('a.xml'), item, { name: '/b.xml', content: QTI }], 'pathClimbs'],
    ['with a path of Windows', [manifest('a.xml'), item, { name: '..\\b.xml', content: QTI }], 'pathClimbs'],
    ['with a link', [manifest('a.xml'), item, { name: 'b.xml', content: 'a.xml', isLink: true }], 'symlink'],
    [
      'with an encrypted file',
      [manifest('a.xml'), item, { name: 'b.xml', content: QTI, isEncrypted: true }],
      'encrypted',
    ],
    [
      'with a file that swells',
      [manifest('a.xml'), item, { name: 'b.xml', content: ' '.repeat(200_000) }],
      'packedTooTight',
    ],
    [
      'with a file that is huge',
      [manifest('a.xml'), { name: 'b.xml', content: 'b', saysSize: 21 * 1024 * 1024 }],
      'fileTooBig',
    ],
    [
      'that says less than it holds',
      [manifest('a.xml'), { name: 'a.xml', content: noise(5000), saysSize: 100 }],
      'notZip',
    ],
    [
      'of too many files',
      Array.from({ length: 2001 }, (_, index) => ({ name: `${index}`, content: 'a' })),
      'tooManyFiles',
    ],
  ])('%s is refused', async (_, files, key) => {
    expect((await refusalOf(zip(files)))?.reason.key).toBe(`read.${key}`)
  })

  test('that is huge as a whole, or no zip but for its first letters, is refused', async () => {
    const large = { content: noise(400_000), saysSize: 19 * 1024 * 1024 }
    const files = Array.from({ length: 6 }, (_, index) => ({ name: `${index}`, ...large }))
    expect((await refusalOf(zip(files)))?.reason.key).toBe('read.packageTooBig')
    expect((await refusalOf(Uint8Array.from([0x50, 0x4b, 3, 4, 0])))?.reason.key).toBe('read.notZip')
  })
})

test('a bank written in a format and read as a file is the bank, but for what was told', async () => {
  await fc.assert(
    fc.asyncProperty(anyBank, fc.constantFrom(...WRITTEN_FORMATS), async (bank, format) => {
      const { text, refused } = writeQuestions(format, bank)
      const { questions } = await readQuestions(bytesOf(text), { fileName: 'bank', format })
      expect(questions.length + refused.length).toBe(bank.length)
      if (format !== 'aiken') expect(withoutLines(questions)).toEqual(bank)
    }),
    { numRuns: 300 },
  )
})

test('whatever the bytes, nothing is thrown', async () => {
  const begun = fc.constantFrom([], [0x50, 0x4b, 3, 4], [...bytesOf('<quiz>')], [...zip([manifest('a.xml')])])
  await fc.assert(
    fc.asyncProperty(begun, fc.uint8Array({ maxLength: 200 }), async (start, rest) => {
      const { problems } = await readQuestions(Uint8Array.from([...start, ...rest]), { fileName: 'exam' })
      for (const problem of problems) expect(problem.line).toBeGreaterThan(0)
    }),
    { numRuns: 300 },
  )
})

test.each(['{', '\\', '####', '[id:', '// [id:', '~%5%', '<!--', '<a "', '&', ' ', '\r\n'])(
  'a file that says %j over and over is through in seconds',
  async (mark) => {
    const many = mark.repeat(200_000)
    for (const text of [many, `[html]${many}{=a ~b}`, `<quiz>${many}`, `<quiz><![CDATA[${many}]]></quiz>`]) {
      for (const format of ['gift', 'aiken', 'moodle-xml', 'qti'] as const) {
        await readQuestions(bytesOf(text), { fileName: 'exam', format })
      }
    }
  },
)
