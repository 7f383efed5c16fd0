import { expect, test } from 'vitest'
import { firstSentence } from '#app/features/backlog/first-sentence.ts'

test.each([
  ['We will not make this. A 75 mm bowl needs 92 mm.', 'We will not make this.'],
  ['Rated for 1.5 kg at 65 mm. No more.', 'Rated for 1.5 kg at 65 mm.'],
  ['这一代产品不会做。碗口需要 92 毫米。', '这一代产品不会做。'],
  ['Planned. It comes with the spring revision. More then.', 'Planned. It comes with the spring revision.'],
  ['会做。随春季改款一起上市。', '会做。随春季改款一起上市。'],
  ['No stop at the end\nand a second line.', 'No stop at the end'],
  ['', ''],
])('the first sentence of %j is %j', (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence)
})
