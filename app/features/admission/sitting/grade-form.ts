import type { Topic } from '#app/features/admission/blueprint.ts'

export type Band = 'below' | 'near' | 'above'
type ShownOption = { token: string; option: number }
export type Answer = {
  topic: Topic
  chosen: string | null
  shown: ShownOption[]
  keys: number[]
  /** Tried out only: never scored. */
  pilot: boolean
  /** Found to be wrong itself: right for everyone. */
  voided: boolean
}
type PassMark = { cut: number; sectionMinimum: { topic: string; least: number } | null }
type Grade = { score: number; passed: boolean; bands: Partial<Record<Topic, Band>>; right: boolean[] }

/** An item that was not answered is wrong, like any other that is not right. */
export function isRight({ chosen, shown, keys, voided }: Answer): boolean {
  const picked = shown.find((option) => option.token === chosen)
  return voided || (picked !== undefined && keys.includes(picked.option))
}

/** `right` follows the order of `answers`; the score counts those of them that are not tried out only. */
export function gradeForm(answers: readonly Answer[], { cut, sectionMinimum }: PassMark): Grade {
  const right = answers.map(isRight)
  const scored = answers
    .map((answer, at) => ({ topic: answer.topic, right: right[at] }))
    .filter((_, at) => !answers[at]?.pilot)
  const countRight = (topic?: string) =>
    scored.filter((answer) => answer.right && (topic === undefined || answer.topic === topic)).length
  const score = countRight()
  const topics = [...new Set(scored.map((answer) => answer.topic))]
  const bands = topics.map((topic) => {
    const asked = scored.filter((answer) => answer.topic === topic).length
    return [topic, bandFor(countRight(topic), asked, cut / scored.length)]
  })
  const passed = score >= cut && (!sectionMinimum || countRight(sectionMinimum.topic) >= sectionMinimum.least)
  return { score, passed, bands: Object.fromEntries(bands), right }
}

/** Half an item around the pass mark is near it: three to six items a topic say no more than that. */
export function bandFor(right: number, asked: number, cutShare: number): Band {
  const above = right - asked * cutShare
  if (Math.abs(above) <= 0.5 + Number.EPSILON * asked) return 'near'
  return above > 0 ? 'above' : 'below'
}
