/** What is wrong with a rule that somebody typed; the words for each key stand in messages, under `ruleProblems`. */
export type RuleProblemKey =
  | 'missing'
  | 'notText'
  | 'notNumber'
  | 'notList'
  | 'notRule'
  | 'notChoice'
  | 'notDate'
  | 'notId'
  | 'unknownField'
  | 'tooLong'
  | 'tooMany'
  | 'tooFew'
  | 'outOfRange'
  | 'unknownClause'
  | 'notPart'
  | 'noneAlone'
  | 'tooDeep'
  | 'tooManyChoices'
  | 'unknownList'
  | 'unreadablePattern'
  | 'largePattern'
  | 'matchesNothing'
  | 'needsMissed'
  | 'oneGround'
  | 'hitsEverything'
  | 'notCaught'
  | 'caughtWrongly'
  | 'fewExamples'

/** `path` names the place in the rule, its steps joined by dots; '' is the rule itself. */
export type RuleProblem = { path: string; key: RuleProblemKey; values?: Record<string, string | number> }

export function pathTo(...steps: readonly (string | number | symbol)[]): string {
  return steps
    .filter((step) => step !== '')
    .map(String)
    .join('.')
}
