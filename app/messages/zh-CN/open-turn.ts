import type { words as english } from '#app/messages/en/open-turn.ts'

export const words: typeof english = {
  question: '有一个问题待答',
  questionTo: (who) => `问 ${who}。回答后会继续推进；14 天后无回答也会继续。`,
  questionOutside: '正在询问一位提出过的人。',
  answerIt: '回答这个问题',
  notCovered: '它没有满足我的需要',
  notCoveredHint: '请说缺了什么，我们会重新看。',
  solved: '解决了吗？',
  solvedHint: '问提出过的人。答“还不够”就会重新讨论。',
}
