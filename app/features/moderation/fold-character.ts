import { SIMPLIFIED } from '#app/features/moderation/traditional.ts'

const SMALL_CAPITALS: Record<string, string> = Object.fromEntries(
  [...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ'].map((capital, index) => [capital, 'abcdefghijklmnoprstuvwyz'[index] ?? '']),
)

/** Signs that pass for a Latin letter or for a sign we match on; letters of real languages are none. */
const UNDIVIDED: Record<string, string> = {
  ı: 'i',
  ɡ: 'g',
  ɑ: 'a',
  ғ: 'f',
  ƅ: 'b',
  ɩ: 'i',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '‐': '-',
  '‑': '-',
  '–': '-',
  '—': '-',
  '−': '-',
  '⠀': ' ',
  '➕': '+',
}

/** Ranges of letters drawn in boxes and discs, each from A on, which NFKC leaves alone. */
const BOXED_LETTERS = [0x1f150, 0x1f170, 0x1f1e6]

/** Some Arabic signs stand for whole phrases; a text of them would grow eighteenfold. */
const LONGEST = 4

const folded = new Map<string, string>()
const japanese = new Map<string, string>()

/**
 * One character as the rules read it: compatible, lower-case and, save in Japanese, simplified; '' where nothing is
 * seen. An accent is part of its letter, so that every language keeps its own; one that stands alone comes back alone.
 */
export function foldCharacter(character: string, isJapanese = false): string {
  const known = isJapanese ? japanese : folded
  const before = known.get(character)
  if (before !== undefined) return before
  if (known.size > 20_000) known.clear()
  const result = fold(character, isJapanese)
  known.set(character, result)
  return result
}

function fold(character: string, isJapanese: boolean): string {
  if (character === '\n') return '\n'
  if (/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Co}]/u.test(character)) return ''
  if (/[\p{Cs}\p{Cc}\p{Z}]/u.test(character)) return ' '
  const boxed = boxedLetter(character)
  if (boxed) return boxed
  const plain = character.normalize('NFKC').toLowerCase().normalize('NFKC')
  const result = [...plain].map((part) => foldPart(part, isJapanese)).join('')
  return result.length > LONGEST ? ' ' : result
}

function foldPart(part: string, isJapanese: boolean): string {
  return (isJapanese ? undefined : SIMPLIFIED.get(part)) ?? UNDIVIDED[part] ?? SMALL_CAPITALS[part] ?? part
}

function boxedLetter(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0
  const first = BOXED_LETTERS.find((from) => code >= from && code < from + 26)
  return first === undefined ? undefined : String.fromCharCode(97 + code - first)
}

/** A word that a rule looks for, as it is read in each language; the marks that stand for links and code stay. */
export function foldWord(word: string): readonly string[] {
  const before = words.get(word)
  if (before) return before
  const result = spellings(word)
  words.set(word, result)
  return result
}

/** Rules and lists name the same words again and again. */
const words = new Map<string, readonly string[]>()

function spellings(word: string): string[] {
  const spelled = [false, true].map((isJapanese) =>
    [...word]
      .map((unit) => (/\p{Co}/u.test(unit) ? unit : foldCharacter(unit, isJapanese)))
      .join('')
      .normalize('NFC'),
  )
  return [...new Set(spelled)]
}
