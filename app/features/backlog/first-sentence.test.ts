import { expect, test } from 'vitest'
import { firstSentence } from '#app/features/backlog/first-sentence.ts'

test.each([
  ['We will not make this. A 75 mm bowl needs 92 mm.', 'We will not make this.'],
  ['Rated 1.5 kg at 65 mm. No more.', 'Rated 1.5 kg at 65 mm.'],
  ['这一代不会做。碗口需要 92 毫米。', '这一代不会做。'],
  ['No stop at the end\nand a second line.', 'No stop at the end'],
  ['', ''],
])('the first sentence of %j is %j', (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence)
})
