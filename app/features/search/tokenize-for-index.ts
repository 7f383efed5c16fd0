/** Raised when the same text would be cut differently: entries written by an older one are then written again. */
export const TOKENIZER_VERSION = 1

/** `start` and `end` are half-open offsets in the text as given. */
export type Token = { token: string; start: number; end: number; run: number; tail: boolean }

// Runs keep what joins the parts of a thread or a lens: 1/4-20, f/2.8, CT-3, BH_55 stays two words.
const RUNS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆ー]+|(?:[\p{L}\p{N}]\p{M}*)+(?:[-‑－/／.．](?:[\p{L}\p{N}]\p{M}*)+)*/gu
const HAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆ー]/u
const HAN_RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆ー]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}々〆ー]+/gu

/** The words of a text as they are looked for, with the places they stand at. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = []
  let run = 0
  for (const match of text.matchAll(RUNS)) {
    for (const piece of match[0].matchAll(HAN_RUN)) {
      const start = match.index + piece.index
      run += 1
      if (HAN.test(piece[0])) cutHan(tokens, piece[0], start, run)
      else cutWord(tokens, piece[0], start, run)
    }
  }
  return tokens
}

export const tokenizeForIndex = (text: string): string =>
  tokensOf(text)
    .map(({ token }) => token)
    .join(' ')

/** Overlapping pairs find any words inside a run; the last character alone lets a single one be looked for as a prefix. */
function cutHan(tokens: Token[], text: string, at: number, run: number) {
  const characters = [...text]
  let start = at
  for (const [index, character] of characters.entries()) {
    const next = characters[index + 1]
    const token = (character + (next ?? '')).normalize('NFKC')
    tokens.push({ token, start, end: start + character.length + (next?.length ?? 0), run, tail: next === undefined })
    start += character.length
  }
}

/** A joined word is found whole and by its parts. */
function cutWord(tokens: Token[], text: string, start: number, run: number) {
  const word = fold(text.replace(/^[-‑－/／.．]+|[-‑－/／.．]+$/gu, ''))
  if (word === '') return
  const end = start + text.length
  tokens.push({ token: stem(word), start, end, run, tail: false })
  if (!/[-/]/.test(word)) return
  const parts = word.split(/[-/]/).filter((part) => /^\p{L}{2}/u.test(part))
  for (const part of parts) tokens.push({ token: stem(part), start, end, run, tail: false })
}

const fold = (word: string) => word.normalize('NFKC').replace(/[‐‑]/g, '-').toLowerCase()

/** English plurals only: more would find what nobody meant. */
function stem(word: string): string {
  if (!/^[a-z]{4,}$/.test(word) || /(ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  if (/(s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}
