/**
 * Poisson-binomial: the chance of each raw score 0…n for somebody who gets item i right with chance `chances[i]`.
 * Only positive numbers are added, so that the tails keep their digits, however thin.
 */
export function scoreChances(chances: readonly number[]): number[] {
  let scores = [1]
  for (const chance of chances) {
    const last = scores
    scores = [...last, 0].map((stay, score) => stay * (1 - chance) + (last[score - 1] ?? 0) * chance)
  }
  return scores
}

/** The chance of `cut` points or more. */
export function chanceOfAtLeast(scores: readonly number[], cut: number): number {
  // From the thin end, so that small terms are not lost against large ones.
  return Math.min(
    1,
    scores.slice(Math.max(0, cut)).reduceRight((total, chance) => total + chance, 0),
  )
}

/** Binomial: the chance to have `cut` or more of n items right where each is right with the same chance. */
export function passChance(n: number, cut: number, chance: number): number {
  return chanceOfAtLeast(scoreChances(Array(n).fill(chance)), cut)
}

/** The chance to pass at least once in so many independent attempts. */
export function chanceWithin(attempts: number, chance: number): number {
  if (attempts === 0) return 0
  return -Math.expm1(attempts * Math.log1p(-chance))
}
