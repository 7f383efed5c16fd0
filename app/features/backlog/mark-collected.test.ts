import { expect, test } from 'vitest'
import { markCollected } from '#app/features/backlog/mark-collected.ts'
import { renderMarkdown } from '#app/features/forum/render-markdown.server.ts'

const TEXT = 'On a slope the head gives up eight degrees.'
const markIn =
  (text: string) =>
  (quote: string, start = text.indexOf(quote)) => ({
    quote,
    start,
    end: start + quote.length,
  })
const mark = markIn(TEXT)

/** Marks in brackets. */
const shown = (body: string, marks: Parameters<typeof markCollected>[2]) =>
  markCollected(renderMarkdown(body), body, marks)
    .replaceAll('<mark class="collected">', '[')
    .replaceAll('</mark>', ']')

test('what was collected stands out, and no letter is lost', () => {
  expect(shown(TEXT, [mark('eight degrees'), mark('On a slope')])).toBe(
    '<p>[On a slope] the head gives up [eight degrees].</p>',
  )
})

test('passages that overlap are shown once', () => {
  expect(shown(TEXT, [mark('On a slope the head'), mark('slope the head gives')])).toBe(
    '<p>[On a slope the head gives] up eight degrees.</p>',
  )
  expect(shown(TEXT, [mark(TEXT), mark('slope')])).toBe(`<p>[${TEXT}]</p>`)
})

test('a passage that was changed since is not marked anywhere', () => {
  expect(
    shown(TEXT, [
      { quote: 'On a hill', start: 0, end: 9 },
      { quote: '', start: null, end: null },
    ]),
  ).toBe(`<p>${TEXT}</p>`)
})

test('a passage with Markdown in it is marked as it reads, tag by tag', () => {
  const body = 'The **pin & the screw** slip.\n\n- one `pin`\n- two pins'
  expect(shown(body, [markIn(body)('pin & the screw** slip.\n\n- one `pin')])).toBe(
    '<p>The <strong>[pin &amp; the screw]</strong> [slip.]</p>\n<ul>\n<li>[one ]<code>[pin]</code></li>\n<li>two pins</li>\n</ul>',
  )
})

test('of words that stand twice the ones collected are marked', () => {
  const body = 'A **pin** here, a pin there.'
  expect(shown(body, [markIn(body)('pin', body.lastIndexOf('pin'))])).toBe(
    '<p>A <strong>pin</strong> here, a [pin] there.</p>',
  )
})
