/** An epoch begins with every "no"; what was said earlier belongs to the epoch in which it was said. */
export const epochAt = (saidAt: number, noDates: readonly number[]) => 1 + noDates.filter((at) => at < saidAt).length
