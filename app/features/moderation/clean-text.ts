import { foldCharacter } from '#app/features/moderation/fold-character.ts'
import { findLeftOut } from '#app/features/moderation/left-out.ts'
import { plainRunEnd } from '#app/features/moderation/plain-characters.ts'
import { append, appendAlike, closeView, openView, type View, type ViewBuilder } from '#app/features/moderation/view.ts'

/** Stands where inline code stood; no author can type it, for private-use characters are dropped. */
export const CODE_MARK = '\ue001'

const ENTITY = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(amp|lt|gt|quot|nbsp|shy|zwnj|zwj));/iy
const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ' }
const TAG = /<(?:!--.{0,80}?--|\/?[a-z][a-z0-9]{0,10}(?:\s[^<>]{0,80})?)>/isy
const ESCAPED = /\\[!-/:-@[-`{-~]/y
const EMPHASIS = /\*+|~~+|_+/y

/** The author's own words, each character folded, without Markdown's and HTML's marks. */
export function cleanText(text: string): View {
  const view = openView(text.length)
  let from = 0
  for (const { start, end, inline } of findLeftOut(text)) {
    cleanPiece(view, text, from, start)
    append(view, inline ? CODE_MARK : '\n', start, Math.max(end, start + 1))
    from = end
  }
  cleanPiece(view, text, from, text.length)
  return closeView(view)
}

function cleanPiece(view: ViewBuilder, text: string, from: number, to: number): void {
  let at = from
  while (at < to) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 || newline >= to ? to : newline + 1
    const isJapanese = isJapaneseLine(text.slice(at, end))
    while (at < end) at = cleanNext(view, text, at, end, isJapanese)
  }
}

function cleanNext(view: ViewBuilder, text: string, at: number, to: number, isJapanese: boolean): number {
  const run = plainRunEnd(text, at, to, isJapanese)
  if (run > at) {
    appendAlike(view, text.slice(at, run).toLowerCase(), at)
    return run
  }
  const mark = MARKS[text[at] ?? '']?.(view, text, at)
  if (mark) return mark
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
  appendFolded(view, foldCharacter(character, isJapanese), at, at + character.length)
  return at + character.length
}

const ACCENT = /^\p{M}$/u
const NEEDS_NO_MARKS = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Han}\p{N}\p{P}\p{S}\s]/u

/** An accent typed apart joins its letter where the two are one; piled on for show, it goes. */
function appendFolded(view: ViewBuilder, piece: string, start: number, end: number): void {
  const isAccent = piece.length === 1 && piece >= '\u0300' && ACCENT.test(piece)
  const last = view.parts.at(-1) ?? ''
  const letter = isAccent ? ([...last].at(-1) ?? ' ') : ''
  const both = (letter + piece).normalize('NFC')
  if (isAccent && both.length === letter.length) {
    view.parts[view.parts.length - 1] = last.slice(0, last.length - letter.length) + both
    view.ends[view.length - 1] = end
  } else if (!isAccent || !NEEDS_NO_MARKS.test(letter)) {
    append(view, piece, start, end)
  }
}

const KANA = /[\u3041-\u30ff\uff66-\uff9d]/g
const HAN = /\p{Script=Han}/gu
const FEWEST_KANA = 3
const LEAST_SHARE = 0.2

/** Its Han characters are not Chinese ones, so they are not simplified. */
function isJapaneseLine(line: string): boolean {
  const kana = line.match(KANA)?.length ?? 0
  if (kana < FEWEST_KANA) return false
  return kana >= LEAST_SHARE * (kana + (line.match(HAN)?.length ?? 0))
}

/** For each character that may begin a mark: what to do, and where to go on; 0 where it is an ordinary character. */
const MARKS: Record<string, (view: ViewBuilder, text: string, at: number) => number> = {
  '&': (view, text, at) => {
    const found = matchAt(ENTITY, text, at)
    if (found) append(view, foldCharacter(decodeEntity(found)), at, ENTITY.lastIndex)
    return found ? ENTITY.lastIndex : 0
  },
  '<': (_view, text, at) => (matchAt(TAG, text, at) ? TAG.lastIndex : 0),
  '\\': (_view, text, at) => (matchAt(ESCAPED, text, at) ? at + 1 : 0),
  '*': skipEmphasis,
  '~': skipEmphasis,
  _: skipEmphasis,
}

function skipEmphasis(_view: ViewBuilder, text: string, at: number): number {
  if (!matchAt(EMPHASIS, text, at)) return 0
  const end = EMPHASIS.lastIndex
  const isSum = /\d/.test(text[at - 1] ?? '') || (isGap(text[at - 1]) && isGap(text[end]))
  return isSum || (text[at] === '_' && isInsideWord(text, at, end)) ? 0 : end
}

/** As in a file name or a handle. */
function isInsideWord(text: string, from: number, to: number): boolean {
  return /[\p{L}\p{N}]/u.test(text[from - 1] ?? '') && /[\p{L}\p{N}]/u.test(text[to] ?? '')
}

function isGap(character: string | undefined): boolean {
  return character === undefined || /\s/.test(character)
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}

function decodeEntity([, hex, decimal, name]: RegExpExecArray): string {
  if (name) return NAMED[name.toLowerCase()] ?? '\u200b'
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' '
}
