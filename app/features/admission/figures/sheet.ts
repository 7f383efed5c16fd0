import type { ItemLanguage } from '#app/features/admission/question.ts'
import type { Sheet } from '#db/schema/admission-attempts.ts'

type SheetAnswer = {
  itemId: string
  version: number
  /** By its place in the item itself; null = omitted. */
  option: number | null
  /** By the key, whether the item was voided or not: what is voided today is asked when figures are counted. */
  isRight: boolean
  isPilot: boolean
  lang: ItemLanguage
  seconds: number
}

// The item with its version, a mark, and the seconds it was on the screen.
const VALUES = 3
const OMITTED = 15
const RIGHT = 16
const PILOT = 32
const CHINESE = 64

export function sheetOf(
  { track, lang, cut }: Pick<Sheet, 'track' | 'lang' | 'cut'>,
  answers: readonly SheetAnswer[],
): Sheet {
  const values = answers.flatMap((answer) => [
    itemKey(answer.itemId, answer.version),
    markOf(answer),
    Math.round(answer.seconds),
  ])
  return { track, lang, cut, answers: values }
}

/** Figures are of one version of an item: a mended one starts anew. The first goes by the item's own name, which is short. */
export const itemKey = (itemId: string, version: number) => (version === 1 ? itemId : `${itemId}@${version}`)

export const itemOfKey = (key: string) => key.split('@', 1)[0] ?? key

function markOf({ option, isRight, isPilot, lang }: SheetAnswer): number {
  return (option ?? OMITTED) + (isRight ? RIGHT : 0) + (isPilot ? PILOT : 0) + (lang === 'zh-CN' ? CHINESE : 0)
}

export const isRightMark = (mark: number) => (mark & RIGHT) !== 0
export const isPilotMark = (mark: number) => (mark & PILOT) !== 0
export const langOfMark = (mark: number): ItemLanguage => ((mark & CHINESE) === 0 ? 'en' : 'zh-CN')
/** By its place in the item; 15 where none was chosen. */
export const placeOfOption = (mark: number) => mark & OMITTED
export const optionOfMark = (mark: number) => (placeOfOption(mark) === OMITTED ? null : placeOfOption(mark))

/** The answers one by one, without making an object of each: there are millions. */
export function eachAnswer(
  { answers }: Pick<Sheet, 'answers'>,
  look: (key: string, mark: number, seconds: number) => void,
): void {
  for (let at = 0; at + VALUES <= answers.length; at += VALUES)
    look(answers[at] as string, answers[at + 1] as number, answers[at + 2] as number)
}
