import { compileRules } from '#app/features/moderation/compile-rules.ts'
import { HARMLESS_SENTENCES } from '#app/features/moderation/harmless-sentences.ts'
import { judge } from '#app/features/moderation/judge.ts'
import { groundsOf, hasPart, type Lists } from '#app/features/moderation/match-parts.ts'
import { missedNeeds } from '#app/features/moderation/missed-needs.ts'
import {
  AUTHOR_STATES,
  type Circumstances,
  type Draft,
  type FieldName,
  type Rule,
} from '#app/features/moderation/rule.ts'
import type { RuleProblem } from '#app/features/moderation/rule-problem.ts'

const MOST_HARMLESS = 2
const FEWEST_EXAMPLES = 3
const GROUNDS_TO_BLOCK = 2

/** What a rule that is well written gets wrong when it runs: on its own examples and on everyday talk. */
export function provenProblems(rule: Rule, lists: Lists): RuleProblem[] {
  const alone = compileRules([{ ...rule, state: 'review', expiresAt: undefined }], lists)
  const isCaught = (text: string, classifierShare: number) =>
    circumstancesFor(rule, classifierShare).some((at) => judge(draftFor(rule, text), at, alone).findings.length > 0)
  const { block, pass } = rule.examples
  // How much work a text asks for is the doing of all rules, so alone this one cannot show it.
  const isAboutWork = hasPart(rule.match, lists, (part) => 'exhausted' in part)
  return [
    ...powerProblems(rule, lists),
    ...missedNeeds(rule, [...block, ...pass]),
    ...examplesProblems('block', rule, (text) => !isAboutWork && !isCaught(text, 1), 'notCaught'),
    ...examplesProblems('pass', rule, (text) => isCaught(text, 0), 'caughtWrongly'),
    ...reachProblems((text) => isCaught(text, 0)),
  ]
}

function powerProblems(rule: Rule, lists: Lists): RuleProblem[] {
  const { state, match, examples } = rule
  const isTried = state === 'draft' || state === 'trial'
  const poor = (['block', 'pass'] as const).filter((side) => !isTried && examples[side].length < FEWEST_EXAMPLES)
  return [
    ...(state === 'block' && groundsOf(match, lists) < GROUNDS_TO_BLOCK
      ? [{ path: 'match', key: 'oneGround' as const }]
      : []),
    ...poor.map((side) => ({
      path: `examples.${side}`,
      key: 'fewExamples' as const,
      values: { least: FEWEST_EXAMPLES },
    })),
  ]
}

function examplesProblems(
  side: 'block' | 'pass',
  { examples }: Rule,
  isWrong: (text: string) => boolean,
  key: 'notCaught' | 'caughtWrongly',
): RuleProblem[] {
  return examples[side].flatMap((text, at) =>
    isWrong(text) ? [{ path: `examples.${side}.${at}`, key, values: { example: text.slice(0, 80) } }] : [],
  )
}

function reachProblems(isCaught: (text: string) => boolean): RuleProblem[] {
  const caught = HARMLESS_SENTENCES.filter(isCaught)
  if (caught.length <= MOST_HARMLESS) return []
  const values = { count: caught.length, of: HARMLESS_SENTENCES.length, sentence: caught[0] ?? '' }
  return [{ path: 'match', key: 'hitsEverything', values }]
}

/** Every sort of author that a rule may speak about, in a place where it applies. */
export function circumstancesFor({ scope, author, match }: Rule, classifierShare: number): Circumstances[] {
  const place = { line: scope?.lines?.[0], threadKind: scope?.threadKinds?.[0], opening: true, classifierShare }
  const asksAuthor = author !== undefined || scope?.firstPosts !== undefined || /"author"/.test(JSON.stringify(match))
  if (!asksAuthor) return [{ ...place, authorState: 'settled', publishedPosts: 12 }]
  return AUTHOR_STATES.flatMap((authorState) =>
    [0, 3, 1000].map((publishedPosts) => ({ ...place, authorState, publishedPosts })),
  )
}

export function draftFor(rule: Rule, text: string): Draft {
  const name = fieldOfExamples(rule)
  const title = { name: 'title' as const, text: 'A title' }
  return { fields: [...(rule.family === 'off-topic' && name !== 'title' ? [title] : []), { name, text }] }
}

/** Where an example stands: in the text, if the rule reads it. */
export function fieldOfExamples({ fields }: Rule): FieldName {
  return fields === undefined || fields.includes('text') ? 'text' : (fields[0] ?? 'text')
}
