import { eachAnswer } from '#app/features/admission/figures/sheet.ts'
import type { Sheet } from '#db/schema/admission-attempts.ts'

export type Graded = { passed: boolean; sheet: Sheet }

/**
 * All sittings in columns of plain numbers: seven bytes an answer. They are looked at twice, and reading them twice from
 * the database would take as long as all the counting.
 */
export type SittingTable = {
  /** Of each item with its version, its place in every list of figures. */
  places: Map<string, number>
  sittings: Pick<Sheet, 'track' | 'lang'>[]
  passed: boolean[]
  /** Where the answers of a sitting begin; the next one's beginning is its end. */
  begins: number[]
  place: Uint32Array
  mark: Uint8Array
  seconds: Uint16Array
}

const MOST_SECONDS = 65_535

export const emptyTable = (): SittingTable => ({
  ...{ places: new Map(), sittings: [], passed: [], begins: [0] },
  ...{ place: new Uint32Array(4096), mark: new Uint8Array(4096), seconds: new Uint16Array(4096) },
})

export function addSitting(table: SittingTable, { passed, sheet }: Graded): void {
  let at = table.begins.at(-1) ?? 0
  makeRoom(table, at + sheet.answers.length)
  const { place, mark, seconds } = table
  eachAnswer(sheet, (key, itsMark, itsSeconds) => {
    place[at] = placeOf(table, key)
    mark[at] = itsMark
    seconds[at] = Math.min(itsSeconds, MOST_SECONDS)
    at += 1
  })
  table.sittings.push({ track: sheet.track, lang: sheet.lang })
  table.passed.push(passed)
  table.begins.push(at)
}

function placeOf({ places }: SittingTable, key: string): number {
  const known = places.get(key)
  if (known !== undefined) return known
  places.set(key, places.size)
  return places.size - 1
}

function makeRoom(table: SittingTable, wanted: number) {
  if (wanted <= table.mark.length) return
  const length = 2 * wanted
  const [place, mark, seconds] = [new Uint32Array(length), new Uint8Array(length), new Uint16Array(length)]
  place.set(table.place)
  mark.set(table.mark)
  seconds.set(table.seconds)
  Object.assign(table, { place, mark, seconds })
}
