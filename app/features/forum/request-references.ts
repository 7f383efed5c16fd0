/**
 * A request is named in a text by its number: `R-1042` in a sentence, or `/R-1042` alone on a line, which stands for
 * its answer. What is stored says only which request; what stands now is filled in whenever the page is drawn.
 */
const NAMED = /(?<![\w/-])\/?R-(\d{3,9})(?![\w-])/g

/** Marks the references in a post's finished HTML, whose tags are known to be few and well closed. */
export const linkReferences = (html: string): string => (html.includes('R-') ? placeCards(linkNumbers(html)) : html)

/** Inside these a number is quoted, not named. */
const QUOTING = /^<(\/?)(?:a|code|pre)\b/

function linkNumbers(html: string): string {
  let quoting = 0
  return html
    .split(/(<[^>]+>)/)
    .map((piece) => {
      const [tag, closes] = QUOTING.exec(piece) ?? []
      if (tag) quoting += closes ? -1 : 1
      return tag || quoting > 0 || piece.startsWith('<') ? piece : piece.replace(NAMED, link)
    })
    .join('')
}

const link = (named: string, no: string) => `<a href="/r/${no}">${named}</a>`

const BREAK = /<br \/>\n?/
const CARD = /^<a href="\/r\/(\d+)">\/R-\1<\/a>$/

/** A paragraph of the post itself is parted around each line that is a reference and nothing else. */
function placeCards(html: string): string {
  let depth = 0
  return html.replace(/<(\/?)(?:blockquote|ul|ol|table)\b[^>]*>|<p>(.*?)<\/p>/gs, (whole, closes, inner?: string) => {
    if (inner === undefined) depth += closes ? -1 : 1
    const lines = depth === 0 && inner?.includes('>/R-') ? inner.split(BREAK).map((line) => line.trim()) : []
    return lines.some((line) => CARD.test(line)) && lines.every(isWhole) ? parted(lines) : whole
  })
}

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0
const isWhole = (line: string) => count(line, /<\w/g) === count(line, /<\//g)

function parted(lines: string[]): string {
  const blocks: string[] = []
  let said: string[] = []
  for (const line of [...lines, undefined]) {
    const card = line === undefined ? undefined : CARD.exec(line)?.[1]
    if (line !== undefined && card === undefined) {
      said.push(line)
      continue
    }
    if (said.length > 0) blocks.push(`<p>${said.join('<br />')}</p>`)
    if (card !== undefined) blocks.push(`<p data-request="${card}"><a href="/r/${card}">R-${card}</a></p>`)
    said = []
  }
  return blocks.join('\n')
}

/** A stored post in parts: its own HTML, and between it the requests whose answers stand there. */
export type PostPart = { html: string } | { request: number }

const PLACE = /<p data-request="(\d+)">.*?<\/p>/s

export const partsOf = (html: string): PostPart[] =>
  html
    .split(new RegExp(PLACE, 'gs'))
    .map((part, at): PostPart => (at % 2 === 0 ? { html: part } : { request: Number(part) }))
    .filter((part) => 'request' in part || part.html.trim() !== '')

const LINK = /<a href="\/r\/(\d+)"[^>]*>\/?R-\1<\/a>/g

/** Every request that a stored post names. */
export const requestsIn = (html: string): number[] => [
  ...new Set([...html.matchAll(LINK)].map((found) => Number(found[1]))),
]

/** What each link to a request says now. */
export const withLinks = (html: string, linkFor: (no: number) => string | undefined): string =>
  html.replace(LINK, (found, no: string) => linkFor(Number(no)) ?? found)
