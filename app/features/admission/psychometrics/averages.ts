/** The arithmetic mean, in the unit of the values; null of none. */
export function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : sum(values) / values.length
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}

/** Mean squared distance from the mean, divided by N; null of none. */
export function populationVariance(values: readonly number[]): number | null {
  return values.length === 0 ? null : squaredDistances(values) / values.length
}

/** Standard deviation of a sample, divided by N - 1; null of fewer than two. */
export function sampleDeviation(values: readonly number[]): number | null {
  return values.length < 2 ? null : Math.sqrt(squaredDistances(values) / (values.length - 1))
}

function squaredDistances(values: readonly number[]): number {
  // Three times .1 has a mean of .10000000000000002, and yet no variance.
  if (values.every((value) => value === values[0])) return 0
  const centre = mean(values) ?? 0
  return sum(values.map((value) => (value - centre) ** 2))
}

/** The value in the middle, or half way between the two that are; null of none. */
export function median(values: readonly number[]): number | null {
  const inOrder = [...values].sort((a, b) => a - b)
  const middle = inOrder.length >> 1
  return mean(
    inOrder.length % 2 === 1 ? inOrder.slice(middle, middle + 1) : inOrder.slice(Math.max(middle - 1, 0), middle + 1),
  )
}
