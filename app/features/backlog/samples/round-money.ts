import type { RoundLimits } from '#app/features/backlog/samples/round-limits.ts'
import type { SampleState } from '#app/features/backlog/samples/sample-steps.ts'

/** Of one sample: what its parts and its parcel have cost, and what the sketch said that they would. */
export type Spending = { state: SampleState; spent: number; estimate: number | null }

/** `planned` is kept for samples that are still to be made; `left` is what is neither kept nor spent. */
export type RoundMoney = { planned: number; spent: number; left: number }

const TO_BE_MADE: readonly SampleState[] = ['shortlisted', 'feasibility', 'making']

export function moneyOf(samples: readonly Spending[], limits: Pick<RoundLimits, 'moneyCap' | 'costCap'>): RoundMoney {
  const spent = sum(samples.map((sample) => sample.spent))
  const planned = sum(samples.map((sample) => toCome(sample, limits.costCap)))
  return { planned, spent, left: limits.moneyCap - planned - spent }
}

/** Until a sketch says what it costs, as much as one sample may. */
const toCome = ({ state, spent, estimate }: Spending, costCap: number) =>
  TO_BE_MADE.includes(state) ? Math.max(0, (estimate ?? costCap) - spent) : 0

const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0)
