import { oddTokensIn, wordPairsIn } from '#app/features/moderation/odd-tokens.ts'
import { cutIntoWords, leetWordFor, offerWordFor, REJOINED_WORDS } from '#app/features/moderation/offer-words.ts'
import {
  append,
  appendAlike,
  appendFrom,
  closeView,
  openView,
  type Span,
  type View,
} from '#app/features/moderation/view.ts'

type Piece = Span & { text: string }
type Edit = Span & { pieces: Piece[] }

/** `changed` are the units at which something was put together, in order: elsewhere the text is the one below. */
export type Unmasked = View & { changed: number[] }

const SPELLED_RUN =
  /(?<![\p{L}\p{N}])[a-z0-9](?:[^\p{L}\p{N}\n,;:?@$\ue000-\uf8ff]{1,3}[a-z0-9@$]){3,80}(?![\p{L}\p{N}])/gu
const SPLIT_WORD =
  /(?<![\p{L}\p{N}])[a-z0-9]{1,12}(?:[.\-_·•|~^*'/\\\n\p{Extended_Pictographic}][a-z0-9]{1,12}){1,6}(?![\p{L}\p{N}])/gu
const ACCENTED = /[à-ɏḁ-ỹ]/
const ACCENTED_WORD = /(?<!\p{L})(?=[a-z]{0,11}[à-ɏḁ-ỹ])[a-zà-ɏḁ-ỹ]{4,14}(?!\p{L})/gu
/** One character a line, as a scroll hangs. */
const HANGING = /(?<=\n\p{Script=Han})\n(?=\p{Script=Han}(?:\n|[,。!?]|$))/gu
const HAN_GAP = /(?<=\p{Script=Han})[^\p{L}\p{N}\n,。!?、;:()《》\ue000-\uf8ff]{1,3}(?=\p{Script=Han})/gu

/** The same text with its offer words put together again; undefined where nothing is disguised. */
export function undoDisguises(text: string): Unmasked | undefined {
  const edits = [
    ...spelledRuns(text),
    ...oddTokens(text),
    ...accentedWords(text),
    ...splitWords(text),
    ...twoWords(text),
    ...hanGaps(text),
    ...hangingLines(text),
  ]
  if (edits.length === 0) return undefined
  edits.sort((a, b) => a.start - b.start || b.end - a.end)
  const view = openView(text.length)
  const below: View = identityOf(text)
  const changed: number[] = []
  let from = 0
  for (const edit of edits) {
    if (edit.start < from) continue
    appendFrom(view, below, from, edit.start)
    changed.push(view.length)
    for (const piece of edit.pieces) append(view, piece.text, piece.start, piece.end)
    from = edit.end
  }
  appendFrom(view, below, from, text.length)
  return { ...closeView(view), changed }
}

function identityOf(text: string): View {
  const view = openView(text.length)
  appendAlike(view, text, 0)
  return closeView(view)
}

/** `c o u p o n`, `c.o.d.e`, letters with an emoji between. */
function* spelledRuns(text: string): Generator<Edit> {
  for (const run of text.matchAll(SPELLED_RUN)) {
    const units = [...run[0].matchAll(/[a-z0-9@$]/g)].map(({ index }) => run.index + index)
    const words = cutIntoWords(units.map((unit) => text[unit]).join(''))
    if (words) yield { ...spanOf(run), pieces: spreadWords(words, units) }
  }
}

function spreadWords(words: string[], units: number[]): Piece[] {
  let next = 0
  return words.flatMap((word, index) => {
    const start = units[next] ?? 0
    const pieces = [...word].map((letter) => pieceAt(letter, units[next++] ?? 0))
    return index > 0 ? [{ text: ' ', start, end: start }, ...pieces] : pieces
  })
}

function pieceAt(text: string, unit: number): Piece {
  return { text, start: unit, end: unit + 1 }
}

/** `c0up0n`, `$ale`, `couuupon`. */
function* oddTokens(text: string): Generator<Edit> {
  for (const { start, end } of oddTokensIn(text)) {
    const token = text.slice(start, end)
    const written = token.replace(/^[!|+]{1,3}|[!|+]{1,3}$/g, '')
    if (!/[0-9@$!|+]|(.)\1\1/.test(written) || !/[a-z]/.test(written)) continue
    const word = offerWordFor(written) ?? leetWordFor(written)
    const from = start + token.indexOf(written)
    if (word && word !== written) yield replaced({ start: from, end: from + written.length }, word)
  }
}

/** `cóúpöñ`; one accent alone is a foreign word's own, save on a word that no language shares. */
function* accentedWords(text: string): Generator<Edit> {
  if (!ACCENTED.test(text)) return
  for (const token of text.matchAll(ACCENTED_WORD)) {
    const bare = token[0].normalize('NFD').replace(/\p{M}/gu, '')
    const accents = [...token[0]].filter((letter, at) => letter !== bare[at]).length
    const word = offerWordFor(bare)
    if (word && (accents > 1 || REJOINED_WORDS.has(word))) yield replaced(spanOf(token), word)
  }
}

/** `cou.pon`, `dis-count`. */
function* splitWords(text: string): Generator<Edit> {
  for (const token of text.matchAll(SPLIT_WORD)) {
    const word = offerWordFor(token[0].replace(/[^a-z0-9]/g, ''))
    if (word && word.length >= 4 + Number(!/\p{Extended_Pictographic}/u.test(token[0])))
      yield replaced(spanOf(token), word)
  }
}

/** `cou pon`. */
function* twoWords(text: string): Generator<Edit> {
  for (const pair of wordPairsIn(text)) {
    const word = text.slice(pair.start, pair.end).replace(' ', '')
    if (REJOINED_WORDS.has(word)) yield replaced(pair, word)
  }
}

/** `优.惠 券`: what stands between two Han characters and is no punctuation of a sentence. */
function* hanGaps(text: string): Generator<Edit> {
  for (const gap of text.matchAll(HAN_GAP)) yield { ...spanOf(gap), pieces: [] }
}

function* hangingLines(text: string): Generator<Edit> {
  for (const line of text.matchAll(HANGING)) yield { ...spanOf(line), pieces: [] }
}

function replaced(span: Span, word: string): Edit {
  return { ...span, pieces: [{ text: word, ...span }] }
}

function spanOf(match: RegExpExecArray | RegExpMatchArray): Span {
  const start = match.index ?? 0
  return { start, end: start + match[0].length }
}
