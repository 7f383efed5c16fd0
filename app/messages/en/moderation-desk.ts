import type { RuleProblem, RuleProblemKey } from '#app/features/moderation/rule-problem.ts'

type Values = NonNullable<RuleProblem['values']>

/** Why a typed rule cannot be kept; shown beside the place it names. */
const ruleProblems: Record<RuleProblemKey, string | ((values: Values) => string)> = {
  missing: 'Something must stand here.',
  notText: 'This must be text.',
  notNumber: 'This must be a number.',
  notList: 'This must be a list.',
  notRule: 'This must be a group of named fields.',
  notChoice: ({ choices }) => (choices ? `Choose among: ${choices}.` : 'This is none of the choices.'),
  notDate: 'This is no date. Write it like 2026-03-31.',
  notId: 'Use small letters, digits and single hyphens.',
  unknownField: ({ name }) => `There is no field called “${name}” here.`,
  tooLong: ({ most }) => `Too long: at most ${most} characters.`,
  tooMany: ({ most }) => `Too many: at most ${most}.`,
  tooFew: ({ least }) => `At least ${least} must stand here.`,
  outOfRange: ({ least, most }) =>
    most === undefined
      ? `This must be ${least} or more.`
      : least === undefined
        ? `This must be ${most} or less.`
        : `This must lie between ${least} and ${most}.`,
  unknownClause: 'There is no such clause in the house rules.',
  notPart: 'This is no part of a rule that we know.',
  noneAlone: '“none” may only stand inside “all”.',
  tooDeep: ({ most }) => `Parts may stand inside parts ${most} times, not more.`,
  tooManyChoices: ({ most }) => `More than ${most} ways to choose: ask for fewer parts, or weigh them.`,
  unknownList: ({ name }) => `There is no list called “${name}”.`,
  unreadablePattern: ({ reason }) =>
    `The pattern cannot be read: ${reason}. It must be RE2, without look-around and back-references.`,
  largePattern: 'The pattern grows too large. Use smaller repeats, or several patterns.',
  matchesNothing: 'The pattern also matches where nothing stands. Ask for at least one character.',
  needsMissed: ({ example }) =>
    `The pattern matches “${example}”, but none of the words it needs stands there, so it would not be tried.`,
  oneGround: 'To refuse a post takes two grounds: an offer and the means to take it, or a link from an exact list.',
  hitsEverything: ({ count, of, sentence }) => `It minds ${count} of ${of} everyday sentences, such as “${sentence}”.`,
  notCaught: ({ example }) => `It does not catch its own example “${example}”.`,
  caughtWrongly: ({ example }) => `It catches “${example}”, which it must let pass.`,
  fewExamples: ({ least }) => `Outside draft and trial at least ${least} examples must stand here.`,
}

export const words = {
  ruleProblems,
}
