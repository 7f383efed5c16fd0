import { seededChance, shuffled } from '#app/features/admission/seeded-chance.ts'

type PracticeItem = {
  itemId: string
  stem: string
  options: string[]
  keys: number[]
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
    options: orderOf(item).map((option) => ({ value: String(option), text: item.options[option] ?? '' })),
  }))

/** Explains what was answered; the open questions keep their secret. */
export function explainPractice(
  items: readonly PracticeItem[],
  answers: ReadonlyMap<string, string>,
): Record<string, PracticeReply> {
  const replies = items.flatMap((item, at): [string, PracticeReply][] => {
    const name = `answer-${at + 1}`
    const chosen = answers.get(name)
    if (chosen === undefined || !/^\d$/.test(chosen) || item.options[Number(chosen)] === undefined) return []
    const key = item.keys.map((key) => item.options[key]).join('; ')
    return [[name, { chosen, right: item.keys.includes(Number(chosen)), key, explanation: item.explanation }]]
  })
  return Object.fromEntries(replies)
}

/** The first of every topic, then the second, up to `limit`; shown topic by topic. */
export function spreadOverTopics<T extends { topic: string }>(
  items: readonly T[],
  topics: readonly string[],
  limit: number,
): T[] {
  const groups = topics.map((topic) => items.filter((item) => item.topic === topic))
  const inTurn = groups.flatMap((group) => group.map((item, turn) => ({ item, turn })))
  const taken = inTurn.sort((a, b) => a.turn - b.turn).slice(0, limit)
  return taken.map(({ item }) => item).sort((a, b) => topics.indexOf(a.topic) - topics.indexOf(b.topic))
}
