import type { Conversion } from '#app/features/backlog/volume/conversion.ts'
import { diceOf, hashOf, mixed, STRIDE } from '#app/features/backlog/volume/dice.ts'
import { drawBeta } from '#app/features/backlog/volume/draw-beta.ts'
import { BLOCK, binomialAt } from '#app/features/backlog/volume/draw-binomial.ts'
import { LADDER_STEPS } from '#app/features/backlog/volume/ladder-step.ts'
import type { Standing } from '#app/features/backlog/volume/standing.ts'

export const DRAWS = 4000

type Estimate = {
  /** p10, p50 and p90 of the units. */
  low: number
  middle: number
  high: number
  mean: number
  /** Of reaching the line of units, 0 to 1. */
  chance: number
}

type Terms = { conversion: Conversion; moq: number; seed: string }

/**
 * How many units these people would buy. What is not known of a step is drawn once for all at it, so that doubt about
 * conversion widens the range; the rest is each person's own dice, so that another person or a surer answer never
 * lowers it.
 */
export function simulateUnits(people: readonly Standing[], { conversion, moq, seed }: Terms): Estimate {
  const units = new Int32Array(DRAWS)
  for (const step of LADDER_STEPS) {
    const here = people.filter((person) => person.step === step)
    if (here.length === 0) continue
    const chances = drawBeta(conversion[step], DRAWS, hashOf(`${seed}/${step}`))
    addCrowds(units, chances, here.filter(isPlain), `${seed}/${step}`)
    addPeople(
      units,
      chances,
      here.filter((person) => !isPlain(person)),
      seed,
    )
  }
  return summaryOf(units, moq)
}

/** At the first two steps people who named no number differ only by how long ago they spoke: counted in crowds. */
const isPlain = ({ step, qty }: Standing) => step < 3 && qty === 1

function addCrowds(units: Int32Array, chances: Float64Array, here: readonly Standing[], seed: string) {
  for (const [weight, people] of countBy(here)) {
    for (let from = 0; from < people; from += BLOCK) {
      const next = diceOf(hashOf(`${seed}/${weight}/${from}`))
      const block = Math.min(BLOCK, people - from)
      for (let draw = 0; draw < DRAWS; draw++) units[draw]! += binomialAt(next(), block, chances[draw]! * weight)
    }
  }
}

function countBy(here: readonly Standing[]): Map<number, number> {
  const crowds = new Map<number, number>()
  for (const { weight } of here) crowds.set(weight, (crowds.get(weight) ?? 0) + 1)
  return crowds
}

function addPeople(units: Int32Array, chances: Float64Array, here: readonly Standing[], seed: string) {
  const bounds = new Map<number, Int32Array>()
  for (const { key, juster, qty } of here) {
    const sureness = juster / 10
    const found = bounds.get(sureness) ?? boundsFor(chances, sureness)
    bounds.set(sureness, found)
    addPerson(units, found, qty, hashOf(`${seed}/${key}`))
  }
}

/** Of sixteen bits: fine enough for answers in tenths, and two throws from one number. */
const FACES = 65_536

/** Below which throw somebody this sure buys, draw by draw. */
const boundsFor = (chances: Float64Array, sureness: number) =>
  Int32Array.from(chances, (chance) => Math.round(chance * sureness * FACES))

/**
 * The innermost loop: four thousand throws for each person who said how sure. A comparison that jumps costs four times
 * as much as one whose sign is spread into a mask.
 */
function addPerson(units: Int32Array, bounds: Int32Array, qty: number, seed: number) {
  let counter = seed
  for (let draw = 0; draw < DRAWS; draw += 2) {
    counter = (counter + STRIDE) | 0
    const thrown = mixed(counter)
    units[draw]! += (((thrown >>> 16) - bounds[draw]!) >> 31) & qty
    units[draw + 1]! += (((thrown & 0xffff) - bounds[draw + 1]!) >> 31) & qty
  }
}

function summaryOf(units: Int32Array, moq: number): Estimate {
  const sorted = units.toSorted()
  const at = (share: number) => sorted[Math.floor(share * (DRAWS - 1))] ?? 0
  const reached = sorted.filter((count) => count >= moq).length
  const mean = sorted.reduce((sum, count) => sum + count, 0) / DRAWS
  return { low: at(0.1), middle: at(0.5), high: at(0.9), mean, chance: reached / DRAWS }
}
