import type { Link } from '#app/features/moderation/find-links.ts'
import {
  append,
  appendFrom,
  appendInstead,
  closeView,
  openView,
  originOf,
  type View,
  type ViewBuilder,
} from '#app/features/moderation/view.ts'

/** Stands where a link stood, so that a pattern can say "a link" and words inside addresses are not read as speech. */
export const LINK_MARK = '\ue000'

/** A link is placed by its mark; its query pairs keep offsets of the author's text, for a pair has no mark of its own. */
export type Readable = { view: View; links: Link[] }

/** The text that rules match on: links as one mark, runs of blanks as one. */
export function readableText(view: View, links: readonly Link[]): Readable {
  const readable = openView(view.text.length)
  const placed: Link[] = []
  let from = 0
  for (const link of links) {
    const bracketed = view.text.startsWith('](', link.start - 2)
    appendSpaced(readable, view, from, bracketed ? link.start - 2 : link.start)
    if (bracketed) append(readable, ' ', originStart(view, link.start - 2), originStart(view, link.start))
    placed.push(placeLink(view, link, readable.length))
    appendInstead(readable, LINK_MARK, view, link.start, link.end)
    from = bracketed && view.text[link.end] === ')' ? link.end + 1 : link.end
  }
  appendSpaced(readable, view, from, view.text.length)
  return { view: closeView(readable), links: placed }
}

function originStart(view: View, unit: number): number {
  return view.starts[unit] ?? 0
}

function placeLink(view: View, link: Link, at: number): Link {
  const query = link.query.map((pair) => ({ ...pair, ...originOf(view, pair.start, pair.end) }))
  return { ...link, query, start: at, end: at + 1 }
}

const BLANKS = /[^\S\n]{2,}|\s*\n\s*/g

function appendSpaced(readable: ViewBuilder, view: View, from: number, to: number): void {
  const text = view.text.slice(from, to)
  let at = 0
  for (const blanks of text.matchAll(BLANKS)) {
    appendFrom(readable, view, from + at, from + blanks.index)
    const end = blanks.index + blanks[0].length
    appendInstead(readable, blanks[0].includes('\n') ? '\n' : ' ', view, from + blanks.index, from + end)
    at = end
  }
  appendFrom(readable, view, from + at, to)
}
