import { seededChance, shuffled } from '#app/features/admission/seeded-chance.ts'

type PracticeItem = {
  itemId: string
  stem: string
  options: { text: string; isKey: boolean }[]
  explanation: string | null
}

export type PracticeQuestion = { name: string; stem: string; options: { value: string; text: string }[] }
export type PracticeReply = { chosen: string; right: boolean; key: string; explanation: string | null }

// The same order for everyone and every time, as nothing is stored between the question and its explanation.
const orderOf = (item: PracticeItem) =>
  shuffled(
    item.options.map((_, at) => at),
    seededChance(item.itemId),
  )

/** What is shown before an answer: no key, no explanation. */
export const practiceQuestions = (items: readonly PracticeItem[]): PracticeQuestion[] =>
  items.map((item, at) => ({
    name: `answer-${at + 1}`,
    stem: item.stem,
    options: orderOf(item).map((option) => ({ value: String(option), text: item.options[option]?.text ?? '' })),
  }))

/** Explains what was answered; the open questions keep their secret. */
export function explainPractice(
  items: readonly PracticeItem[],
  answers: ReadonlyMap<string, string>,
): Record<string, PracticeReply> {
  const replies = items.flatMap((item, at): [string, PracticeReply][] => {
    const name = `answer-${at + 1}`
    const chosen = answers.get(name)
    const option = /^\d$/.test(chosen ?? '') ? item.options[Number(chosen)] : undefined
    if (chosen === undefined || !option) return []
    const key = item.options.find((option) => option.isKey)?.text ?? ''
    return [[name, { chosen, right: option.isKey, key, explanation: item.explanation }]]
  })
  return Object.fromEntries(replies)
}
