import type { Term } from '#app/features/search/match-query.ts'
import { plainWords } from '#app/features/search/plain-words.ts'
import { tokensOf } from '#app/features/search/tokenize-for-index.ts'

/** A piece of text; `hit` when it is what was looked for. */
export type Piece = { text: string; hit: boolean }

const LENGTH = 220
const BEFORE = 60

/** The passage around the first hit, in pieces; the beginning when nothing in it matches. */
export function excerptAround(text: string, terms: Term[]): Piece[] {
  const plain = plainWords(text)
  const hits = hitsIn(plain, terms)
  const from = startOfPassage(plain, hits[0]?.start ?? 0)
  const to = endOfPassage(plain, from, hits)
  const pieces = cutPieces(
    plain,
    hits.filter(({ start, end }) => start >= from && end <= to),
    from,
    to,
  )
  return [...(from > 0 ? [rest('… ')] : []), ...pieces, ...(to < plain.length ? [rest(' …')] : [])]
}

export const highlight = (text: string, terms: Term[]): Piece[] => cutPieces(text, hitsIn(text, terms), 0, text.length)

type Span = { start: number; end: number }

function hitsIn(text: string, terms: Term[]): Span[] {
  const wanted = new Set(terms.flatMap((term) => term.tokens))
  const prefixes = terms.flatMap((term) => (term.match.endsWith('*') ? term.tokens : []))
  const isHit = (token: string) => wanted.has(token) || prefixes.some((prefix) => token.startsWith(prefix))
  return tokensOf(text)
    .filter(({ token }) => isHit(token))
    .map(({ token, start, end }) => ({ start, end: wanted.has(token) ? end : start + 1 }))
}

function cutPieces(text: string, hits: Span[], from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  let at = from
  for (const { start, end } of hits) {
    if (end <= at) continue
    if (start > at) pieces.push(rest(text.slice(at, start)))
    const last = pieces.at(-1)
    const hit = text.slice(Math.max(at, start), end)
    if (last?.hit) last.text += hit
    else pieces.push({ text: hit, hit: true })
    at = end
  }
  if (at < to) pieces.push(rest(text.slice(at, to)))
  return pieces
}

const rest = (text: string): Piece => ({ text, hit: false })

function startOfPassage(text: string, firstHit: number): number {
  const wanted = Math.max(0, Math.min(firstHit - BEFORE, text.length - LENGTH))
  const space = text.indexOf(' ', wanted)
  return wanted === 0 || space < 0 || space > firstHit ? wanted : space + 1
}

/** At the end of a word, as long as the hits stay whole. */
function endOfPassage(text: string, from: number, hits: Span[]): number {
  const wanted = from + LENGTH
  if (wanted >= text.length) return text.length
  const space = text.lastIndexOf(' ', wanted)
  const cutsHit = hits.some(({ start, end }) => start < wanted && end > space)
  return space < from + LENGTH / 2 || cutsHit ? wanted : space
}
