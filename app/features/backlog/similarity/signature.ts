import { tellingWords } from '#app/features/backlog/closeness.ts'
import { bodiesIn, measuresIn, modelsIn, sizesIn } from '#app/features/backlog/similarity/gear-bodies.ts'
import { FITS } from '#app/features/backlog/similarity/gear-fits.ts'
import { PARTS } from '#app/features/backlog/similarity/gear-parts.ts'
import { TRAITS } from '#app/features/backlog/similarity/gear-traits.ts'
import { wishesIn } from '#app/features/backlog/similarity/signature-terms.ts'

/** Raised when the same words would be read differently: signatures written by an older one are then written again. */
export const SIGNATURE_VERSION = 1

/** What a need is about, as names that are the same in every language, and the words that have no such name. */
export type Signature = {
  bodies: Set<string>
  models: Set<string>
  fits: Set<string>
  parts: Set<string>
  traits: Set<string>
  /** What is wanted of the thing: its traits, and the parts that are named for their sake. */
  wishes: Set<string>
  words: Set<string>
  han: boolean
}

export function signatureOf(text: string): Signature {
  const plain = text.normalize('NFKC').toLowerCase()
  const [fits, parts, traits] = [namesIn(plain, FORMS.fits), namesIn(plain, FORMS.parts), namesIn(plain, FORMS.traits)]
  return {
    ...{
      bodies: bodiesIn(plain),
      models: modelsIn(plain),
      fits: new Set([...fits, ...sizesIn(plain), ...measuresIn(plain)]),
      parts,
      traits,
    },
    wishes: wishesIn(parts, traits),
    words: new Set(tellingWords(plain)),
    han: HAN.test(plain),
  }
}

const HAN = /\p{Script=Han}/u

type Form = { name: string; han: boolean; text: string }

/** Chinese has no gaps between words, so its forms are looked for anywhere; Latin ones stand alone, an s after them allowed. */
const formsOf = (named: Record<string, string[]>): Form[] =>
  Object.entries(named).flatMap(([name, forms]) => forms.map((text) => ({ name, text, han: HAN.test(text) })))

const FORMS = { fits: formsOf(FITS), parts: formsOf(PARTS), traits: formsOf(TRAITS) }

const namesIn = (plain: string, forms: readonly Form[]) =>
  new Set(
    forms.filter(({ text, han }) => (han ? plain.includes(text) : standsAlone(plain, text))).map(({ name }) => name),
  )

const WORD = /[\p{L}\p{N}]/u

function standsAlone(plain: string, form: string): boolean {
  for (let at = plain.indexOf(form); at >= 0; at = plain.indexOf(form, at + 1)) {
    const end = at + form.length
    const after = plain[end] === 's' ? (plain[end + 1] ?? '') : (plain[end] ?? '')
    if (!isLatin(plain[at - 1] ?? '') && !isLatin(after)) return true
  }
  return false
}

const isLatin = (character: string) => WORD.test(character) && !HAN.test(character)
