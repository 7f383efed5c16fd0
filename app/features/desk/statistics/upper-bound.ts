/** So often the true share may lie above the bound. */
const DOUBT = 0.05

/**
 * How large a share can be at most, 95 % sure, when it was seen `hits` times among `of`: exact for any counts, so that
 * none among 10,000 says "at most 3 in 10,000" and not "none".
 */
export function upperBound(hits: number, of: number): number {
  if (hits >= of) return 1
  let [low, high] = [hits / of, 1]
  for (let halvings = 0; halvings < 60; halvings += 1) {
    const middle = (low + high) / 2
    if (chanceOfAtMost(hits, of, middle) > DOUBT) low = middle
    else high = middle
  }
  return high
}

/** That so many or fewer of `of` come up when each does with probability `share`; in logarithms, for large counts. */
function chanceOfAtMost(hits: number, of: number, share: number): number {
  let term = of * Math.log1p(-share)
  let sum = Math.exp(term)
  for (let k = 1; k <= hits; k += 1) {
    term += Math.log((of - k + 1) / k) + Math.log(share) - Math.log1p(-share)
    sum += Math.exp(term)
  }
  return sum
}
