import { foldWord } from '#app/features/moderation/fold-character.ts'
import { isLatinLetterOrDigit } from '#app/features/moderation/latin.ts'
import type { Span } from '#app/features/moderation/view.ts'

/** One thing said in many ways, slot by slot: `(my|our) (-|new) (video|film)`, where `-` leaves a slot out. */
export type Phrasing = { before: readonly Slot[]; anchors: readonly string[]; after: readonly Slot[] }
type Slot = { ways: readonly string[]; mayBeLeftOut: boolean }

/** Undefined for a plain word or phrase. */
export function phrasingIn(word: string): Phrasing | undefined {
  if (!word.startsWith('(')) return undefined
  const slots = [...word.matchAll(/\(([^()]*)\)/g)].map(([, ways = '']) => slotOf(ways.split('|')))
  const at = anchorAmong(slots)
  return { before: slots.slice(0, at), anchors: slots[at]?.ways ?? [], after: slots.slice(at + 1) }
}

function slotOf(ways: readonly string[]): Slot {
  const said = ways.map((way) => way.trim()).filter((way) => way !== '' && way !== '-')
  return { ways: said.flatMap(foldWord), mayBeLeftOut: said.length < ways.length }
}

/** Only one slot is looked for in the text: the one whose shortest way is longest, for short words are everywhere. */
function anchorAmong(slots: readonly Slot[]): number {
  const rareness = slots.map(({ ways, mayBeLeftOut }) =>
    mayBeLeftOut || ways.length === 0 ? 0 : Math.min(...ways.map((way) => way.length)),
  )
  return rareness.indexOf(Math.max(...rareness))
}

/** From an anchor that was found to all that is said around it; undefined where the rest is not there. */
export function spanAround({ before, after }: Phrasing, text: string, anchor: Span): Span | undefined {
  const start = reach([...before].reverse(), anchor.start, (way, from) => stepBack(text, way, from))
  const end = start === undefined ? undefined : reach(after, anchor.end, (way, from) => stepOn(text, way, from))
  return start === undefined || end === undefined ? undefined : { start, end }
}

type Step = (way: string, from: number) => number | undefined

function reach(slots: readonly Slot[], from: number, step: Step): number | undefined {
  const [slot, ...rest] = slots
  if (!slot) return from
  for (const way of slot.ways) {
    const next = step(way, from)
    const end = next === undefined ? undefined : reach(rest, next, step)
    if (end !== undefined) return end
  }
  return slot.mayBeLeftOut ? reach(rest, from, step) : undefined
}

function stepOn(text: string, way: string, from: number): number | undefined {
  const end = from + 1 + way.length
  return text[from] === ' ' && text.startsWith(way, from + 1) && isEdge(text, end) ? end : undefined
}

function stepBack(text: string, way: string, from: number): number | undefined {
  const start = from - 1 - way.length
  return start >= 0 && text[from - 1] === ' ' && text.startsWith(way, start) && isEdge(text, start) ? start : undefined
}

/** Latin words end where their letters end. */
const isEdge = (text: string, at: number) =>
  !(isLatinLetterOrDigit(text.charCodeAt(at - 1)) && isLatinLetterOrDigit(text.charCodeAt(at)))
