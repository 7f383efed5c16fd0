import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readMoodleXml } from '#app/features/admission/formats/moodle-xml.ts'
import { moodleFault, writeMoodleQuiz } from '#app/features/admission/formats/write-moodle-xml.ts'
import { anyBank, anyQuestion, RUNS, withoutLines } from '#tests/helpers/any-question.ts'

test('any bank written as Moodle XML and read again is the same bank', () => {
  fc.assert(
    fc.property(anyBank, (questions) => {
      const { questions: read, problems } = readMoodleXml(writeMoodleQuiz(questions))
      expect(problems).toEqual([])
      expect(withoutLines(read)).toEqual(questions)
    }),
    RUNS,
  )
})

test('pictures lie in the file, and come back byte by byte with whatever text stands beside them', () => {
  const bytes = Uint8Array.from([0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50, 255, 0, 128])
  fc.assert(
    fc.property(anyQuestion, (question) => {
      const pictured = { ...question, picture: 'rods.webp', alt: 'Two "rods" & a <clamp>' }
      const read = readMoodleXml(writeMoodleQuiz([pictured], new Map([['rods.webp', bytes]])))
      expect(withoutLines(read.questions)).toEqual([pictured])
      expect(read.pictures).toEqual(new Map([['rods.webp', bytes]]))
    }),
    RUNS,
  )
})

const [question] = fc.sample(anyQuestion, { seed: 1, numRuns: 1 })

test('a range is told to Moodle as a number and its tolerance, and comes back as it was', () => {
  const asked = { ...question!, kind: 'numeric' as const, options: ['14.5..15.5', '7'], keys: [0, 1] }
  const written = writeMoodleQuiz([asked])
  expect(written).toContain('<text>15</text><tolerance>0.5</tolerance>')
  expect(readMoodleXml(written).questions[0]?.options).toEqual(['14.5..15.5', '7'])
  const changed = written.replace('<text>15</text><tolerance>0.5<', '<text>16</text><tolerance>0.5<')
  expect(readMoodleXml(changed).questions[0]?.options).toEqual(['16:0.5', '7'])
})

test('a character that XML cannot hold is told before it is written', () => {
  expect(moodleFault({ ...question!, title: 'a\u0000b' })?.key).toBe('write.xmlCharacter')
  expect(moodleFault({ ...question!, tags: ['\uD800'] })?.key).toBe('write.xmlCharacter')
  expect(moodleFault(question!)).toBeUndefined()
})
