import type { Topic } from '#app/features/admission/blueprint.ts'

export type Band = 'below' | 'near' | 'above'
export type ShownOption = { token: string; option: number }
export type Answer = { topic: Topic; chosen: string | null; shown: ShownOption[]; options: { isKey: boolean }[] }
export type Grade = { score: number; passed: boolean; bands: Partial<Record<Topic, Band>>; right: boolean[] }

/** An item that was not answered is wrong, like any other that is not right. */
export function isRight({ chosen, shown, options }: Answer): boolean {
  const picked = shown.find((option) => option.token === chosen)
  return picked !== undefined && options[picked.option]?.isKey === true
}

export function gradeForm(answers: readonly Answer[], cut: number): Grade {
  const right = answers.map(isRight)
  const score = right.filter(Boolean).length
  const topics = [...new Set(answers.map((answer) => answer.topic))]
  const rightIn = (topic: Topic) => answers.map((answer, at) => answer.topic === topic && right[at])
  const bands = topics.map((topic) => {
    const asked = answers.filter((answer) => answer.topic === topic).length
    return [topic, bandFor(rightIn(topic).filter(Boolean).length, asked, cut / answers.length)]
  })
  return { score, passed: score >= cut, bands: Object.fromEntries(bands), right }
}

/** Half an item around the pass mark is near it: three to six items a topic say no more than that. */
export function bandFor(right: number, asked: number, cutShare: number): Band {
  const above = right - asked * cutShare
  if (Math.abs(above) <= 0.5 + Number.EPSILON * asked) return 'near'
  return above > 0 ? 'above' : 'below'
}
