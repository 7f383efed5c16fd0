export type Rated = { share: number; isPromotion: boolean }

/** How good a judge is on texts it did not learn from. */
export type Ratings = {
  texts: number
  promotions: number
  /** Mean surprise in nats; less is better, and 0.69 is knowing nothing of an even mix. */
  logLoss: number
  /** The chance that a promotion is thought likelier than an honest text. */
  ranking: number
  /** The share of promotions above the line that one honest text in two hundred crosses. */
  caughtAtHalfPercent: number
}

export function rate(rated: readonly Rated[]): Ratings {
  const promotions = rated.filter(({ isPromotion }) => isPromotion)
  const honest = rated.filter(({ isPromotion }) => !isPromotion)
  return {
    texts: rated.length,
    promotions: promotions.length,
    logLoss: meanSurprise(rated),
    ranking: rankingOf(promotions, honest),
    caughtAtHalfPercent: caughtAbove(promotions, lineFor(honest, 0.005)),
  }
}

/** A new judge takes the place of the old one only where it is surprised less and ranks no worse. */
export const isBetter = (next: Ratings, now: Ratings) => next.logLoss < now.logLoss && next.ranking >= now.ranking

/** What somebody would score who knew only how common promotions are. */
export function ratingOfGuessing({ texts, promotions }: Pick<Ratings, 'texts' | 'promotions'>): Ratings {
  const share = texts === 0 ? 0.5 : Math.min(0.999, Math.max(0.001, promotions / texts))
  const logLoss = -(share * Math.log(share) + (1 - share) * Math.log(1 - share))
  return { texts, promotions, logLoss, ranking: 0.5, caughtAtHalfPercent: 0 }
}

function meanSurprise(rated: readonly Rated[]): number {
  const sum = rated.reduce((all, { share, isPromotion }) => {
    const right = Math.min(0.9999, Math.max(0.0001, isPromotion ? share : 1 - share))
    return all - Math.log(right)
  }, 0)
  return rated.length === 0 ? 0 : sum / rated.length
}

/** Area under the curve by ranks; equals count half. */
function rankingOf(promotions: readonly Rated[], honest: readonly Rated[]): number {
  if (promotions.length === 0 || honest.length === 0) return 0.5
  const shares = honest.map(({ share }) => share).sort((a, b) => a - b)
  const wins = promotions.reduce(
    (sum, { share }) => sum + (countBelow(shares, share, false) + countBelow(shares, share, true)) / 2,
    0,
  )
  return wins / (promotions.length * honest.length)
}

function countBelow(sorted: readonly number[], value: number, orEqual: boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const at = sorted[middle] ?? 0
    if (at < value || (orEqual && at === value)) low = middle + 1
    else high = middle
  }
  return low
}

function lineFor(honest: readonly Rated[], most: number): number {
  const shares = honest.map(({ share }) => share).sort((a, b) => b - a)
  return shares[Math.floor(shares.length * most)] ?? 1
}

const caughtAbove = (promotions: readonly Rated[], line: number) =>
  promotions.length === 0 ? 0 : promotions.filter(({ share }) => share > line).length / promotions.length
