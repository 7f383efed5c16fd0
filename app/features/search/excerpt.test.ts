import { expect, test } from 'vitest'
import { excerptAround, highlight } from '#app/features/search/excerpt.ts'
import { termsOf } from '#app/features/search/match-query.ts'

const said = (text: string, query: string) =>
  excerptAround(text, termsOf(query))
    .map((piece) => (piece.hit ? `[${piece.text}]` : piece.text))
    .join('')

test.each([
  ['A **bowl** and plates', 'bowl plate', 'A [bowl] and [plates]'],
  ['用三脚架的云台', '三脚架', '用[三脚架]的云台'],
  ['用三脚架', '架', '用三脚[架]'],
  ['See [the chart](https://a.example/x) first', 'chart', 'See the [chart] first'],
  ['nothing here', 'bowl', 'nothing here'],
  ['file_name stays', 'stays', 'file_name [stays]'],
])('%s for %s', (text, query, expected) => expect(said(text, query)).toBe(expected))

test('a long text is cut around what was looked for', () => {
  const excerpt = said(`${'word '.repeat(200)}half-ball ${'more '.repeat(200)}`, 'half-ball')
  expect(excerpt).toMatch(/^… word .*\[half-ball\] more .* …$/)
  expect(excerpt.length).toBeLessThan(240)
})

test('a title is kept whole', () => {
  expect(highlight('Cage for the H5', termsOf('h5'))).toEqual([
    { text: 'Cage for the ', hit: false },
    { text: 'H5', hit: true },
  ])
})
