import { SIMPLIFIED } from '#app/features/moderation/traditional.ts'

const SMALL_CAPITALS: Record<string, string> = Object.fromEntries(
  [...'ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ'].map((capital, index) => [capital, 'abcdefghijklmnoprstuvwyz'[index] ?? '']),
)

/** Latin letters that Unicode does not take apart, and marks that stand for a sign we match on. */
const UNDIVIDED: Record<string, string> = {
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ɡ: 'g',
  ɑ: 'a',
  ǫ: 'q',
  ғ: 'f',
  ŧ: 't',
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

/** One character as the rules read it: compatible, simplified, lower-case, without marks; '' where nothing is seen. */
export function foldCharacter(character: string): string {
  const known = folded.get(character)
  if (known !== undefined) return known
  if (folded.size > 20_000) folded.clear()
  const result = fold(character)
  folded.set(character, result)
  return result
}

function fold(character: string): string {
  if (character === '\n') return '\n'
  if (/[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Co}\p{M}]/u.test(character)) return ''
  if (/[\p{Cs}\p{Cc}\p{Z}]/u.test(character)) return ' '
  const boxed = boxedLetter(character)
  if (boxed) return boxed
  const decomposed = /\p{Script=Hangul}|\p{Script=Katakana}|\p{Script=Hiragana}/u.test(character) ? 'NFKC' : 'NFKD'
  const plain = character.normalize(decomposed).replace(/\p{M}/gu, '').toLowerCase()
  const result = [...plain.normalize('NFKC')].map(foldPart).join('')
  return result.length > LONGEST ? ' ' : result
}

function foldPart(part: string): string {
  return SIMPLIFIED.get(part) ?? UNDIVIDED[part] ?? SMALL_CAPITALS[part] ?? part
}

function boxedLetter(character: string): string | undefined {
  const code = character.codePointAt(0) ?? 0
  const first = BOXED_LETTERS.find((from) => code >= from && code < from + 26)
  return first === undefined ? undefined : String.fromCharCode(97 + code - first)
}

/** A word that a rule looks for, spelled as the rules read; the marks that stand for links and code stay. */
export function foldWord(word: string): string {
  return [...word].map((character) => (/\p{Co}/u.test(character) ? character : foldCharacter(character))).join('')
}
