import { type Token, tokensOf } from '#app/features/search/tokenize-for-index.ts'

/** One thing looked for: a word, or a run of Han characters in a row. */
export type Term = { match: string; tokens: string[] }

const MOST_TERMS = 12

/** What a person typed, as terms of the full-text index; every one is quoted, so nothing of it is taken for an operator. */
export function termsOf(query: string): Term[] {
  const runs = new Map<number, Token[]>()
  for (const token of tokensOf(query)) runs.set(token.run, [...(runs.get(token.run) ?? []), token])
  const terms = [...runs.values()].map(termOf)
  return [...new Map(terms.map((term) => [term.match, term])).values()].slice(0, MOST_TERMS)
}

function termOf(run: Token[]): Term {
  const [first] = run
  const isHan = run.at(-1)?.tail ?? false
  if (!first) return { match: '', tokens: [] }
  // A single character is the beginning of a pair, or the last of its run.
  if (isHan && run.length === 1) return { match: `${quoted(first.token)}*`, tokens: [first.token] }
  if (!isHan) return { match: quoted(first.token), tokens: [first.token] }
  const pairs = run.slice(0, -1).map((token) => token.token)
  return { match: quoted(pairs.join(' ')), tokens: pairs }
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

export const allOf = (terms: Term[]) => terms.map((term) => term.match).join(' AND ')
export const anyOf = (terms: Term[]) => terms.map((term) => term.match).join(' OR ')
