export const words = {
  question: 'One question open',
  questionTo: (who: string) => `To ${who}. The answer leads it on; after 14 days it goes on without.`,
  questionOutside: 'Somebody who asked is being asked.',
  answerIt: 'Answer the question',
  notCovered: 'It does not cover my need',
  notCoveredHint: 'Say what is missing, and it is looked at again.',
  solved: 'Did it solve it?',
  solvedHint: 'For whoever asked for it. “Not quite” is how it is taken up again.',
}
