import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMoodleXml } from '#app/features/admission/formats/moodle-xml.ts'
import { RUNS } from '#tests/helpers/any-question.ts'

const quiz = (inside: string) => `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${inside}\n</quiz>\n`
const choice = (more: string) => `<question type="multichoice">
<questiontext><text>Which?</text></questiontext>
<answer fraction="100"><text>a</text></answer><answer fraction="0"><text>b</text></answer>${more}</question>`

test('whatever the text, it is read or refused at one of its lines', () => {
  const marks = fc.constantFrom(
    '<quiz>',
    '</quiz>',
    '<question type="multichoice">',
    '<question>',
    '</question>',
    '<answer fraction="100">',
    '</answer>',
    '<text>',
    '</text>',
    '<![CDATA[',
    ']]>',
    '<!--',
    '-->',
    '&lt;',
    '&x;',
    '\n',
    '"',
    '<?',
    '?>',
    '<img src=">',
  )
  const xml = fc.array(fc.oneof(marks, fc.string({ maxLength: 4 })), { maxLength: 25 }).map((parts) => parts.join(''))
  fc.assert(
    fc.property(
      fc.oneof(
        xml,
        xml.map((inside) => quiz(inside)),
        xml.map((inside) => quiz(choice(inside))),
      ),
      (written) => {
        const { questions, problems } = readMoodleXml(written)
        const lines = written.split(/\r\n|\n|\r/).length
        for (const { line } of [...questions, ...problems]) expect(line >= 1 && line <= lines).toBe(true)
        if (!written.includes('<quiz>')) expect(problems).not.toEqual([])
      },
    ),
    RUNS,
  )
})
