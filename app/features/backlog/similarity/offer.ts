import { CLOSE } from '#app/features/backlog/closeness.ts'
import type { Likeness } from '#app/features/backlog/similarity/compare-needs.ts'

/** A few words looked for have to be covered this far. */
const COVERED_FROM = 0.6
/** From this cosine on a request that shares no word is worth a look. */
const NEAR_FROM = 0.6

/** Whether a request is offered at all. `words`: telling words shared; `cosine`: of meanings, where an endpoint is set. */
export const isOffered = ({ verdict, covered }: Likeness, words: number, cosine = 0) =>
  verdict !== 'different' || covered >= COVERED_FROM || words >= CLOSE || cosine >= NEAR_FROM

/** What fits something else stands behind what does not. Words and meaning are weighed as they were measured together. */
export function rankOf({ score, covered, apart }: Likeness, cosine?: number): number {
  const lexical = (score + covered) / 2
  return (cosine === undefined ? lexical : 0.6 * cosine + 0.2 + 0.2 * lexical) * (apart.length > 0 ? 0.7 : 1)
}
