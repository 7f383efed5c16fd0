/** So few that the chance of none never falls out of the numbers a computer can hold. */
export const BLOCK = 512

/**
 * How many of `people` (at most a block) buy, read off one throw. The same throw gives no fewer for more people or a
 * better chance, so that another person never lowers an estimate.
 */
export function binomialAt(thrown: number, people: number, chance: number): number {
  if (chance > 0.5) return people - countUp(1 - thrown, people, 1 - chance)
  return countUp(thrown, people, chance)
}

function countUp(thrown: number, people: number, chance: number): number {
  const odds = chance / (1 - chance)
  let exactly = (1 - chance) ** people
  let atMost = exactly
  let buyers = 0
  while (atMost <= thrown && buyers < people) {
    exactly *= (odds * (people - buyers)) / (buyers + 1)
    atMost += exactly
    buyers += 1
  }
  return buyers
}
