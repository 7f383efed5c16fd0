import type { View } from '#app/features/moderation/view.ts'

/** Letters of other scripts, lower-case, that pass for a Latin one; after Unicode's confusables, only what is used. */
const LATIN_FOR: Record<string, string> = {
  а: 'a',
  в: 'b',
  с: 'c',
  ԁ: 'd',
  е: 'e',
  ё: 'e',
  й: 'u',
  ԍ: 'g',
  һ: 'h',
  н: 'h',
  і: 'i',
  ї: 'i',
  ј: 'j',
  к: 'k',
  ӏ: 'l',
  м: 'm',
  п: 'n',
  о: 'o',
  р: 'p',
  ԛ: 'q',
  г: 'r',
  ѕ: 's',
  т: 't',
  и: 'u',
  ѵ: 'v',
  ԝ: 'w',
  х: 'x',
  у: 'y',
  ү: 'y',
  з: '3',
  α: 'a',
  ά: 'a',
  έ: 'e',
  ή: 'n',
  ί: 'i',
  ό: 'o',
  ύ: 'u',
  ώ: 'w',
  β: 'b',
  ϲ: 'c',
  ε: 'e',
  η: 'n',
  ι: 'i',
  κ: 'k',
  ν: 'v',
  ο: 'o',
  ρ: 'p',
  τ: 't',
  υ: 'u',
  χ: 'x',
  γ: 'y',
  ω: 'w',
  օ: 'o',
  ո: 'n',
  ս: 'u',
  հ: 'h',
  ց: 'g',
  զ: 'q',
  ա: 'w',
  ꭺ: 'a',
  ꮯ: 'c',
  ꭼ: 'e',
  ꮋ: 'h',
  ꭵ: 'i',
  ꮖ: 'i',
  ꭻ: 'j',
  ꮶ: 'k',
  ꮮ: 'l',
  ꮇ: 'm',
  ꮎ: 'o',
  ꮲ: 'p',
  ꮪ: 's',
  ꭲ: 't',
  ꮩ: 'v',
  ꮃ: 'w',
  ꮓ: 'z',
}

const WORD = /\p{L}+/gu
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}]/u
const LATIN = /[a-z]/

/** Rewrites disguised words only: a reader of Russian or Greek finds his own words untouched. */
export function foldLookAlikes(view: View): View {
  if (!FOREIGN.test(view.text)) return view
  const isLatinText = isMostlyLatin(view.text)
  const text = view.text.replace(WORD, (word) => {
    if (!FOREIGN.test(word) || !passesForLatin(word)) return word
    const isMixed = LATIN.test(word)
    const isCostume = isLatinText && word.length >= 3
    return isMixed || isCostume ? [...word].map((letter) => LATIN_FOR[letter] ?? letter).join('') : word
  })
  return { ...view, text }
}

/** Among Latin words only, a foreign one that could pass for Latin wears a costume; in company it is at home. */
function isMostlyLatin(text: string): boolean {
  const words = text.match(WORD) ?? []
  const foreign = words.filter((word) => FOREIGN.test(word) && !LATIN.test(word))
  const latin = words.filter((word) => LATIN.test(word) && !FOREIGN.test(word))
  return foreign.every(passesForLatin) && latin.length > foreign.length
}

function passesForLatin(word: string): boolean {
  return [...word].every((letter) => letter in LATIN_FOR || LATIN.test(letter))
}
