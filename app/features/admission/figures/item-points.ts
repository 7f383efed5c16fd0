import type { VersionFigures } from '#app/features/admission/figures/exam-figures.ts'
import type { TimeFigures } from '#app/features/admission/figures/time-counts.ts'

/** Of every item the little that a plot of all of them needs, kept under one name. */
export const ITEM_POINTS = 'items'
export type ItemPoint = { id: string; n: number; p: number; rRest: number | null; times: TimeFigures | null }

/** Undefined while too few have met it. */
export function itemPoint(id: string, { all }: VersionFigures, figuresFrom: number): ItemPoint | undefined {
  const { n, p, rRest, times } = all
  return p === null || n < figuresFrom ? undefined : { id, n, p: rounded(p), rRest: rRest && rounded(rRest), times }
}

const rounded = (value: number) => Math.round(value * 1000) / 1000
