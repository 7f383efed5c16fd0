export type AikenLine = {
  kind: 'text' | 'option' | 'answer'
  line: number
  /** The whole line, and what stands behind its letter or `ANSWER:`. */
  written: string
  letter: string
  words: string
}

const OPTION = /^([A-Z])[).][ \t]?(.*)$/s
// In small letters it is one only if nothing but a letter follows: a question may begin with the word.
const ANSWER = /^ANSWER:\s*(.*)$/s
const SMALL_ANSWER = /^answer\s*:\s*(\w?)[.)]?$/i

/** The lines that count: those of two characters or more. */
export function aikenLines(text: string): AikenLine[] {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .map((written, index) => lineOf(written.trim(), index + 1))
    .filter(({ written }) => written.length > 1)
}

function lineOf(written: string, line: number): AikenLine {
  const [, answer] = ANSWER.exec(written) ?? SMALL_ANSWER.exec(written) ?? []
  if (answer !== undefined) return { kind: 'answer', line, written, letter: answer.charAt(0), words: answer }
  const [, letter = '', words = ''] = OPTION.exec(written) ?? []
  return { kind: letter === '' ? 'text' : 'option', line, written, letter, words: words.trim() }
}
