import { type Chance, shuffled } from '#app/features/admission/seeded-chance.ts'
import type { Template } from '#app/features/admission/templates/template.ts'

/** The least that any two printed options lie apart, as a share of the greater. */
const APART = 0.05
const MOST_DRAWS = 200

type Given = Record<string, string | number>

type NumericPlan<G extends Given> = {
  id: string
  given(chance: Chance): G
  key(given: G): number
  /** What typical mistakes lead to, at least three; chance takes three that can be told apart. */
  slips(given: G): number[]
  print(number: number): string
}

/** A template whose four options are numbers at least 5 % apart, as they are printed. */
export function numericTemplate<G extends Given>(plan: NumericPlan<G>): Template {
  return {
    id: plan.id,
    draw(chance) {
      for (let draws = 0; draws < MOST_DRAWS; draws += 1) {
        const given = plan.given(chance)
        const [key, ...slips] = optionsApart(plan, given, chance)
        const [slip1, slip2, slip3] = slips
        if (key && slip1 && slip2 && slip3) return { ...printed(given), key, slip1, slip2, slip3 }
      }
      throw new RangeError(`No draw of ${plan.id} gave four options that lie apart`)
    },
  }
}

/** The key and those slips that fit beside it. Which ones is left to chance, or the key's place among them would tell. */
function optionsApart<G extends Given>(plan: NumericPlan<G>, given: G, chance: Chance): string[] {
  const options = [plan.print(plan.key(given))]
  for (const slip of shuffled(plan.slips(given), chance).map(plan.print)) {
    if (numberIn(slip) !== 0 && options.every((other) => areApart(other, slip))) options.push(slip)
  }
  return options
}

export function areApart(one: string, other: string): boolean {
  const [a, b] = [numberIn(one), numberIn(other)]
  return Math.abs(a - b) >= APART * Math.max(Math.abs(a), Math.abs(b))
}

/** Of a printed option; NaN if it is none. */
export const numberIn = (text: string) => Number(text.replace('−', '-'))

function printed(given: Given): Record<string, string> {
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, String(value)]))
}

export const whole = (number: number) => number.toFixed(0)
export const tenths = (number: number) => number.toFixed(1)
/** Two digits below ten and one above, as distances in metres are read. */
export const metres = (number: number) => number.toFixed(number < 10 ? 2 : 1)
