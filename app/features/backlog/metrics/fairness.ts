import { FEWEST, figureOf, type Metric, measuredValue, type Observation } from '#app/features/backlog/metrics/metric.ts'

/** By what people are told apart. */
export const TRAITS = ['region', 'language', 'years'] as const
export type Trait = (typeof TRAITS)[number]

const NOT_TOLD = 'not-told'

/** One thing that was measured, and of whom; nobody is asked for years in the trade so far. */
export type Treated = Observation & {
  accountId: string
  /** Told with the thing itself, such as where a sample would be sent. */
  region: string | null
  timeZone: string
  language: string
  gone: boolean
}

/** A person who left has left no traits behind. */
export function groupOf({ region, timeZone, language, gone }: Treated, trait: Trait): string {
  if (gone || trait === 'years') return NOT_TOLD
  return trait === 'language' ? language : (region ?? regionOf(timeZone))
}

const CONTINENTS: Record<string, string> = {
  ...{ Africa: 'africa', America: 'americas', Asia: 'asia', Europe: 'europe' },
  ...{ Australia: 'oceania', Pacific: 'oceania' },
}

/** The part of the world of a time zone. UTC is what stands where nobody said. */
export const regionOf = (timeZone: string): string => CONTINENTS[timeZone.split('/')[0] ?? ''] ?? NOT_TOLD

export type Group = { trait: Trait; group: string; persons: number; rows: number; part: number; value: number | null }

/** Everybody is in one group of each trait. Fewer than ten persons have no value of their own: they are only counted. */
export function groupsOf(metric: Pick<Metric, 'kind'>, treated: readonly Treated[]): Group[] {
  return TRAITS.flatMap((trait) =>
    [...new Set(treated.map((one) => groupOf(one, trait)))].sort(notToldLast).map((group) => {
      const rows = treated.filter((one) => groupOf(one, trait) === group)
      const persons = new Set(rows.map(({ accountId }) => accountId)).size
      const figure = figureOf(rows)
      const value = persons < FEWEST ? null : measuredValue(metric, figure)
      return { trait, group, persons, rows: figure.rows, part: figure.part, value }
    }),
  )
}

const notToldLast = (one: string, other: string) =>
  Number(one === NOT_TOLD) - Number(other === NOT_TOLD) || one.localeCompare(other)

/** Wider than this is a warning. */
export const WIDEST_GAP = 1.5

/** The largest over the smallest of the groups that are known and large enough; none with fewer than two of them. */
export function gapBetween(groups: readonly Pick<Group, 'group' | 'value'>[], least = 0): number | undefined {
  const values = groups.flatMap(({ group, value }) =>
    group === NOT_TOLD || value === null ? [] : [Math.max(value, least)],
  )
  if (values.length < 2) return undefined
  const [most, fewest] = [Math.max(...values), Math.min(...values)]
  return most === fewest ? 1 : most / fewest
}
