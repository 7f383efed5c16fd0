import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '#app/features/forum/render-markdown.server.ts'
import { partsOf, requestsIn, withLinks } from '#app/features/forum/request-references.ts'

const link = (no: number, said = `R-${no}`) => `<a href="/r/${no}">${said}</a>`
const card = (no: number) => `<p data-request="${no}">${link(no)}</p>`

describe('a number in a sentence becomes a link', () => {
  test.each([
    ['See R-1042, please.', `<p>See ${link(1042)}, please.</p>`],
    ['见 R-1042。', `<p>见 ${link(1042)}。</p>`],
    ['（R-1042）', `<p>（${link(1042)}）</p>`],
    ['**R-1042** again', `<p><strong>${link(1042)}</strong> again</p>`],
    ['so /R-1042 says', `<p>so ${link(1042, '/R-1042')} says</p>`],
  ])('%s', (text, html) => expect(renderMarkdown(text)).toBe(html))
})

describe('what only looks like one does not', () => {
  test.each(['XR-1042', 'R-1042-b', 'R-12', 'PR-1042', '`R-1042`', '    R-1042', 'a/R-1042', 'R-1042x'])(
    '%s',
    (text) => {
      expect(renderMarkdown(text)).not.toContain('/r/')
    },
  )

  test('inside a link there is no second link', () => {
    expect(renderMarkdown('[the R-1042 page](https://a.example/x)')).not.toContain('/r/1042')
  })
})

describe('alone on a line it holds the place of the answer', () => {
  test.each([
    ['/R-1042', card(1042)],
    ['Look:\n/R-1042\nThanks.', `<p>Look:</p>\n${card(1042)}\n<p>Thanks.</p>`],
    ['/R-1042\n/R-1043', `${card(1042)}\n${card(1043)}`],
    ['One\ntwo\n\n/R-1042', `<p>One<br />two</p>\n${card(1042)}`],
  ])('%j', (text, html) => expect(renderMarkdown(text)).toBe(html))

  test.each([
    ['in a quotation', '> /R-1042'],
    ['in a list', '- /R-1042'],
    ['in the middle of bold words', '**a\n/R-1042\nb**'],
    ['without the stroke', 'R-1042'],
  ])('but not %s', (_, text) => {
    const html = renderMarkdown(text)
    expect(html).not.toContain('data-request')
    expect(html).toContain('/r/1042')
  })

  test('nobody can write the mark by hand', () => {
    expect(renderMarkdown('<p data-request="1042">mine</p>')).not.toMatch(/<p data-request/)
  })
})

test('a post is cut where its cards stand, and tells which requests it names', () => {
  const html = renderMarkdown('First R-1001.\n\n/R-1042\n\nLast.')
  expect(partsOf(html).map((part) => ('request' in part ? part.request : part.html.trim()))).toEqual([
    `<p>First ${link(1001)}.</p>`,
    1042,
    '<p>Last.</p>',
  ])
  expect(requestsIn(html)).toEqual([1001, 1042])
  expect(partsOf('<p>None.</p>')).toEqual([{ html: '<p>None.</p>' }])
})

test('a link can say what stands now; one that leads nowhere stays', () => {
  const html = renderMarkdown('R-1001 and R-1002')
  expect(withLinks(html, (no) => (no === 1001 ? '<b>now</b>' : undefined))).toBe(`<p><b>now</b> and ${link(1002)}</p>`)
})

test('text that was made to be slow is not', () => {
  const start = performance.now()
  renderMarkdown('/R-1042\n'.repeat(2500))
  renderMarkdown('R-1042 '.repeat(2800))
  renderMarkdown('> /R-1042\n\n'.repeat(1500))
  expect(performance.now() - start).toBeLessThan(1500)
})
