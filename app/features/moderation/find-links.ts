import { hostEnd, pathEnd } from '#app/features/moderation/link-grammar.ts'
import type { Span } from '#app/features/moderation/view.ts'

export type QueryPair = Span & { key: string; value: string }

/** A link in the cleaned text; spans are units of that text. */
export type Link = Span & { host: string; path: string; query: QueryPair[]; disguised: boolean }

const SCHEME = /h(?:tt|xx)ps?\s?:\s?\/\//y

/** Links with or without a scheme, also those made unclickable (`shop[.]example`, `shop dot com`). */
export function findLinks(text: string): Link[] {
  const links: Link[] = []
  let at = 0
  while (at < text.length) {
    const link = startsWord(text, at) ? linkAt(text, at) : undefined
    if (link) links.push(link)
    at = link ? link.end : at + 1
  }
  return links
}

/** Most words are told from a link by what follows them: a dot in some guise, or a scheme's colon. */
function startsWord(text: string, at: number): boolean {
  if (!isHostUnit(text.charCodeAt(at)) || isJoined(text.charCodeAt(at - 1))) return false
  let end = at + 1
  while (isHostUnit(text.charCodeAt(end)) || text.charCodeAt(end) === HYPHEN) end++
  return DOT_OR_COLON.has(text[end] ?? '') || (/\s/.test(text[end] ?? '') && /[.d点:[({<]/.test(text[end + 1] ?? ''))
}

const HYPHEN = 45
const DOT_OR_COLON = new Set('.。点•·:[({<')

function isHostUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57)
}

function isJoined(unit: number): boolean {
  // The at sign, dot, line and hyphen.
  return isHostUnit(unit) || unit === 64 || unit === 46 || unit === 95 || unit === HYPHEN
}

function linkAt(text: string, at: number): Link | undefined {
  SCHEME.lastIndex = at
  const scheme = SCHEME.exec(text)?.[0]
  const hostStart = at + (scheme?.length ?? 0)
  const host = hostEnd(text, hostStart, scheme !== undefined)
  if (!host || text[host.end] === '@') return undefined
  const end = pathEnd(text, host.end)
  const disguised = host.disguised || (scheme?.startsWith('hxx') ?? false) || (scheme?.includes(' ') ?? false)
  const name = host.name.replace(/^www\./, '')
  const path = text.slice(host.end, end).split(/[?#]/)[0] ?? ''
  return { start: at, end, host: name, path, query: queryPairs(text, host.end, end), disguised }
}

function queryPairs(text: string, from: number, to: number): QueryPair[] {
  const mark = text.slice(from, to).search(/[?#]/)
  if (mark < 0) return []
  const pairs: QueryPair[] = []
  let start = from + mark + 1
  for (const pair of text.slice(start, to).split(/[&?#;]/)) {
    const [key = '', value = ''] = pair.split('=')
    if (key) pairs.push({ start, end: start + pair.length, key, value })
    start += pair.length + 1
  }
  return pairs
}
