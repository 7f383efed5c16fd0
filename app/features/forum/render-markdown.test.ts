import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '#app/features/forum/render-markdown.server.ts'

describe('a post is shown as its author meant it', () => {
  test.each([
    ['**f/8** at _1/60_', '<p><strong>f/8</strong> at <em>1/60</em></p>'],
    ['one\ntwo', '<p>one<br />two</p>'],
    ['# Loud', '<h3>Loud</h3>'],
    ['###### Quiet', '<h6>Quiet</h6>'],
    ['- [x] plate\n- [ ] rail', '<ul>\n<li>☑ plate</li>\n<li>☐ rail</li>\n</ul>'],
    ['`1/4-20`', '<p><code>1/4-20</code></p>'],
    ['3. three', '<ol start="3">\n<li>three</li>\n</ol>'],
    ['看 **这里**', '<p>看 <strong>这里</strong></p>'],
  ])('%s', (text, html) => expect(renderMarkdown(text)).toBe(html))
})

describe('nothing else gets through', () => {
  test.each([
    ['<script>alert(1)</script>'],
    ['<img src=x onerror=alert(1)>'],
    ['[x](javascript:alert(1))'],
    ['[x](//evil.example)'],
    ['[x](data:text/html,hi)'],
    ['<a href="javascript:alert(1)">x</a>'],
    ['![x" onerror="alert(1)](https://a.example/b.png)'],
    ['<svg><style><img src=x onerror=alert(1)></style></svg>'],
    ['[a](https://a.example "\\" onclick=alert(1)")'],
    ['<details open ontoggle=alert(1)>'],
  ])('%s', (text) => {
    const html = renderMarkdown(text)
    expect(html).not.toMatch(
      /<(script|img|svg|style|details)|<[a-z][^>]*\s(on\w+=|title=|href="(javascript|data|\/\/))/i,
    )
  })

  test('raw HTML is shown as typed', () => {
    expect(renderMarkdown('use <b>bold</b>')).toBe('<p>use &lt;b&gt;bold&lt;/b&gt;</p>')
  })

  test('a picture by address becomes a link', () => {
    expect(renderMarkdown('![rig](https://a.example/rig.jpg)')).toContain(
      '<a href="https://a.example/rig.jpg" rel="nofollow noopener ugc">rig</a>',
    )
  })
})

describe('text that was made to be slow is not', () => {
  const size = 20_000
  test.each([
    ['brackets', '['.repeat(10_000) + ']'.repeat(10_000)],
    ['parentheses', '[a]('.repeat(size / 4)],
    ['quotes', '>'.repeat(size)],
    ['spaced quotes', '> '.repeat(size / 2)],
    ['lists', '- '.repeat(size / 2)],
    ['numbered lists', '1. '.repeat(size / 3)],
    ['stars', '*a **b '.repeat(size / 7)],
    ['underscores', '_a_'.repeat(size / 3)],
    ['spaces', `a${' '.repeat(size)}b`],
    ['addresses', `${'a.'.repeat(size / 2)}@`],
    ['ticks', '`a '.repeat(size / 3)],
    ['deepening lists', Array.from({ length: 140 }, (_, level) => `${'  '.repeat(level)}- a`).join('\n')],
  ])('%s', (_, text) => {
    const start = performance.now()
    expect(renderMarkdown(text).length).toBeGreaterThan(0)
    expect(performance.now() - start).toBeLessThan(500)
  })
})
