import { describe, expect, test } from 'vitest'
import { allocateByWeights } from '#app/features/admission/blueprint.ts'
import { angoffCut } from '#app/features/admission/psychometrics/angoff.ts'
import { populationVariance, sampleDeviation } from '#app/features/admission/psychometrics/averages.ts'
import { exposureOf } from '#app/features/admission/psychometrics/exposure.ts'
import { groupSize } from '#app/features/admission/psychometrics/extreme-groups.ts'
import { analyseForm } from '#app/features/admission/psychometrics/form-analysis.ts'
import {
  correctedForGuessing,
  isWorkedOut,
  rapidThreshold,
  responseTimeEffort,
} from '#app/features/admission/psychometrics/guessing.ts'
import { chanceRight, information } from '#app/features/admission/psychometrics/item-response.ts'
import { optionTable } from '#app/features/admission/psychometrics/option-table.ts'
import { chanceWithin, passChance } from '#app/features/admission/psychometrics/pass-chance.ts'
import { lengthFactorFor, spearmanBrown } from '#app/features/admission/psychometrics/reliability.ts'
import vectors from '#tests/fixtures/exam-vectors.json'

/** Every number of `found` within 1e-6 of its place in `expected`, nulls and lengths exact. */
function expectClose(found: unknown, expected: unknown, path = '$') {
  if (typeof expected === 'number') {
    expect(typeof found, path).toBe('number')
    return expect(Math.abs((found as number) - expected), `${path}: ${found} for ${expected}`).toBeLessThanOrEqual(1e-6)
  }
  if (expected === null || typeof expected !== 'object') return expect(found, path).toBe(expected)
  expect(Object.keys(found as object).length, path).toBe(Object.keys(expected).length)
  for (const [key, value] of Object.entries(expected)) {
    expectClose((found as Record<string, unknown>)[key], value, `${path}.${key}`)
  }
}

/** Our figures under the names of the vectors. */
function analysed(scored: number[][]) {
  const { n, k, totals, mean, variance, kr20, kr21, sem, items } = analyseForm(scored, scored[0]?.length ?? 0)
  return {
    N: n,
    k,
    totals,
    mean,
    variance_pop: variance,
    sd_pop: Math.sqrt(populationVariance(totals) ?? Number.NaN),
    sd_sample: sampleDeviation(totals),
    kr20_alpha: kr20,
    kr21,
    sem_pop: sem,
    items: items.map((item) => ({
      p: item.p,
      variance: item.variance,
      r_total: item.rTotal,
      r_rest: item.rRest,
      alpha_if_deleted: item.alphaIfDeleted,
      D27: item.d27,
    })),
    upper_lower_group_size: groupSize(n),
  }
}

describe('the figures of a small form', () => {
  const { key, responses, scored, expected } = vectors.ctt_small
  const { distractors, ...figures } = expected

  test('answers are right where they equal the key', () => {
    expect(responses.map((row) => row.map((letter, item) => (letter === key[item] ? 1 : 0)))).toEqual(scored)
  })

  test('all statistics of form and items', () => expectClose(analysed(scored), figures))

  test('each option with its share, its mean rest score and its correlation with the rest', () => {
    const tables = key.map((_, item) => {
      const rests = scored.map((row, candidate) => (expected.totals[candidate] ?? 0) - (row[item] ?? 0))
      const chosen = responses.map((row) => row[item] ?? null)
      const table = optionTable(chosen, rests, ['A', 'B', 'C', 'D'])
      return Object.fromEntries(
        table
          .filter(({ option, figures }) => option !== null || figures.n > 0)
          .map(({ option, figures: { n, share, meanRest, rRest } }) => [
            String(option),
            { n, share, mean_rest: meanRest, r_rest: rRest },
          ]),
      )
    })
    expectClose(tables, distractors)
  })
})

describe('the figures at the edges', () => {
  test.each(vectors.ctt_edges)('$name', ({ scored, expected }) => {
    const found: Record<string, unknown> = analysed(scored)
    expectClose(Object.fromEntries(Object.keys(expected).map((name) => [name, found[name]])), expected)
  })
})

test.each(vectors.spearman_brown)('a longer form of reliability $r', (row) => {
  if (row.target === undefined) return expectClose(spearmanBrown(row.r, row.length_factor), row.expected)
  expectClose(lengthFactorFor(row.r, row.target), row.length_factor_needed)
})

test.each(vectors.irt_functions.cases)('chance and information at $theta of a=$a b=$b c=$c', (row) => {
  expectClose(chanceRight(row.theta, row), row.P)
  expectClose(information(row.theta, row), row.info)
  if (row.published_P !== null) expect(chanceRight(row.theta, row)).toBeCloseTo(row.published_P, 4)
  if (row.published_info !== null) expect(information(row.theta, row)).toBeCloseTo(row.published_info, 3)
})

test.each(vectors.binomial_pass)('$cut of $n with chance $p, to ten digits', ({ n, cut, p, expected }) => {
  expect(passChance(n, cut, p).toPrecision(10)).toBe(expected.toPrecision(10))
})

test('the cut of a panel of judges', () => {
  const { judgeCuts, cut, cutPercent, sdJudges, se, itemMeans, itemSds, passMark } = angoffCut(
    vectors.angoff.ratings_by_judge,
  )
  expectClose(
    {
      judge_cuts: judgeCuts,
      cut_raw: cut,
      cut_percent: cutPercent,
      sd_judges_sample: sdJudges,
      se,
      item_means: itemMeans,
      item_sd_sample: itemSds,
      pass_mark_rounded_up: passMark,
    },
    vectors.angoff.expected,
  )
})

test.each(vectors.allocation_largest_remainder)('$n seats by $weights', ({ weights, n, expected }) => {
  expect(allocateByWeights(weights, n)).toEqual(expected)
})

test.each(vectors.exposure)('$draw of a bank of $bank', ({ draw, bank, ...expected }) => {
  const { perForm, sharedByTwo, seenAfterThree, disjointForms } = exposureOf(draw, bank)
  expectClose(
    {
      exposure_per_form: perForm,
      expected_overlap_two_forms: sharedByTwo,
      seen_after_3_independent_forms: seenAfterThree,
      disjoint_forms_possible: disjointForms,
    },
    expected,
  )
})

describe('integrity', () => {
  const { correction_for_guessing, rapid_guessing, repeat_attempt_false_pass } = vectors.integrity

  test.each(correction_for_guessing)(
    '$right right and $wrong wrong, corrected',
    ({ right, wrong, options, expected }) => {
      expectClose(correctedForGuessing(right, wrong, options), expected)
    },
  )

  test('answers too fast to have been read', () => {
    const means = rapid_guessing.mean_seconds
    const answers = rapid_guessing.times.map((seconds, item) => ({ seconds, meanSeconds: means[item] ?? 0 }))
    expectClose(means.map(rapidThreshold), rapid_guessing.thresholds)
    expect(answers.map((answer) => Number(isWorkedOut(answer.seconds, answer.meanSeconds)))).toEqual(
      rapid_guessing.solution_behaviour,
    )
    expectClose(responseTimeEffort(answers), rapid_guessing.RTE)
  })

  test.each(repeat_attempt_false_pass)('$attempts tries at $p_single', ({ p_single, attempts, expected }) => {
    expectClose(chanceWithin(attempts, p_single), expected)
  })
})

test('no block of the vectors is left out', () => {
  const { about, conventions, photo_formulas, ...walked } = vectors
  expect(Object.keys(walked)).toEqual([
    'ctt_small',
    'ctt_edges',
    'spearman_brown',
    'irt_functions',
    'binomial_pass',
    'angoff',
    'allocation_largest_remainder',
    'exposure',
    'integrity',
  ])
})
