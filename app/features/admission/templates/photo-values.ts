/** As engraved on lenses; the exact values are powers of √2. */
export const FULL_STOPS = [1.4, 2, 2.8, 4, 5.6, 8, 11, 16, 22] as const

const THIRD_STOPS = [
  1, 1.1, 1.2, 1.4, 1.6, 1.8, 2, 2.2, 2.5, 2.8, 3.2, 3.5, 4, 4.5, 5, 5.6, 6.3, 7.1, 8, 9, 10, 11, 13, 14, 16, 18, 20,
  22, 25, 29, 32, 36, 40, 45,
] as const

/** Whole stops of exposure time, as the x of 1/x s. */
export const FULL_SPEEDS = [8, 15, 30, 60, 125, 250, 500, 1000] as const

/** The third stop that a setting wheel offers for this f-number. */
export function nearestThirdStop(fNumber: number): number {
  const steps = (mark: number) => Math.abs(Math.log2(mark / fNumber))
  return [...THIRD_STOPS].sort((a, b) => steps(a) - steps(b))[0] ?? fNumber
}
