import { expect, test } from 'vitest'
import { excerptOf, plainWords } from '#app/features/search/plain-words.ts'

test.each([
  ['It weighs **4.6 kg** on a `CT-3`', 'It weighs 4.6 kg on a CT-3'],
  ['> She said lathe\n\nHere I am', 'She said lathe Here I am'],
  ['# Tripods\n- one leg\n2. two legs', 'Tripods one leg two legs'],
  ['See [the chart](https://a.example/x) first', 'See the chart first'],
  ['_Never_ rename file_name', 'Never rename file_name'],
  ['希望有：\n- 长 90 毫米\n- **防转**', '希望有： 长 90 毫米 防转'],
  ['a cut mark **at the end', 'a cut mark at the end'],
  ['Rated -20 to 40 °C, ~5 kg, 3 * 4 is 3*4', 'Rated -20 to 40 °C, ~5 kg, 3 * 4 is 3*4'],
])('%j reads %j', (written, read) => expect(plainWords(written)).toBe(read))

test('an excerpt has no signs of Markdown and ends at a word', () => {
  expect(excerptOf('> The `HC-1` has **two**\n\nholes')).toBe('The HC-1 has two holes')
  expect(excerptOf('word '.repeat(100))).toMatch(/^(word )+word…$/)
  expect(excerptOf('长'.repeat(400))).toHaveLength(221)
})
