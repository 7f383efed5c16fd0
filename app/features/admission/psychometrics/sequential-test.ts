/**
 * Wald's sequential test (1945) of a non-master, right with chance `low`, against a master, right with chance `high`:
 * add `right` or `wrong` for each answer; at `upper` he passes, at `lower` he fails. Natural logarithms of likelihood ratios.
 */
export function sequentialTest(test: { low: number; high: number; falsePass: number; falseFail: number }) {
  const { low, high, falsePass, falseFail } = test
  return {
    upper: Math.log((1 - falseFail) / falsePass),
    lower: Math.log(falseFail / (1 - falsePass)),
    right: Math.log(high / low),
    wrong: Math.log((1 - high) / (1 - low)),
  }
}
