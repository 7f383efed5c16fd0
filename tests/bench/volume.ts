import { START_PRIORS } from '#app/features/backlog/volume/conversion.ts'
import type { LadderStep } from '#app/features/backlog/volume/ladder-step.ts'
import { DRAWS, simulateUnits } from '#app/features/backlog/volume/simulate-units.ts'
import type { Standing } from '#app/features/backlog/volume/standing.ts'

const RUNS = 30
const WARM_UP = 5

/** As a request's people may stand, by step: the example of the research, then thousands, mixed and all at one step. */
const CROWDS: Record<string, Partial<Record<LadderStep, number>>> = {
  'the example, 502 people': { 1: 300, 2: 150, 3: 40, 5: 12 },
  '3,000 people, mixed': { 1: 1600, 2: 1000, 3: 250, 4: 100, 5: 50 },
  '3,000 people, Me too': { 2: 3000 },
  '3,000 people, would buy': { 3: 3000 },
  '20,000 people, mixed': { 1: 12_000, 2: 6000, 3: 1500, 4: 400, 5: 100 },
}

const peopleAt = (step: LadderStep, count: number): Standing[] =>
  Array.from({ length: count }, (_, index) => ({
    ...{ key: `person-${step}-${index}`, step, weight: step < 3 && index % 4 === 0 ? 0.5 : 1 },
    ...{ juster: step === 3 || step === 4 ? index % 11 : 10, qty: step < 3 ? 1 : 1 + (index % 3) },
  }))

for (const [name, steps] of Object.entries(CROWDS)) {
  const people = Object.entries(steps).flatMap(([step, count]) => peopleAt(Number(step) as LadderStep, count))
  const times = Array.from({ length: WARM_UP + RUNS }, (_, run) => timed(people, `R-${run}`)).slice(WARM_UP)
  const wall = (share: number) =>
    at(
      times.map((time) => time.wallMs),
      share,
    )
  const cpu = (share: number) =>
    at(
      times.map((time) => time.cpuMs),
      share,
    )
  const figures = { 'p50 ms': wall(0.5), 'p95 ms': wall(0.95), 'p50 cpu ms': cpu(0.5), 'p95 cpu ms': cpu(0.95) }
  console.log(JSON.stringify({ what: name, draws: DRAWS, runs: RUNS, ...figures }))
}

/** Where other work shares the processor its own time says more than the clock on the wall. */
function timed(people: Standing[], seed: string) {
  const from = performance.now()
  const before = process.cpuUsage()
  simulateUnits(people, { conversion: START_PRIORS, moq: 50, seed })
  const { user, system } = process.cpuUsage(before)
  return { wallMs: performance.now() - from, cpuMs: (user + system) / 1000 }
}

function at(times: number[], share: number): string {
  const sorted = times.toSorted((a, b) => a - b)
  return (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1)
}
