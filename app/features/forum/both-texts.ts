type Fields = Record<string, string>

/** Only an opening post has a title of its own; what was typed says whether it is one. */
const isSameTitle = (typed: Fields, other: Fields) => !typed.title || !other.title || typed.title === other.title

export const isSameText = (typed: Fields, other: Fields): boolean =>
  isSameTitle(typed, other) && (typed.body ?? '') === (other.body ?? '')

/** One text of two: what was typed last, with the words of the other below it, unless they stand in it already. */
export function bothTexts(typed: Fields, other: Fields): Fields {
  const words = [isSameTitle(typed, other) ? '' : other.title, other.body].filter(Boolean).join('\n\n')
  if (!words || (typed.body ?? '').includes(words)) return typed
  return { ...other, ...typed, body: [typed.body, words].filter(Boolean).join('\n\n---\n\n') }
}
