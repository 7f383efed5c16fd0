type Mark = { quote: string; start: number | null; end: number | null }

type TextPiece = { text: string; marked: boolean }

/** A text in pieces, so that what was collected before stands out. Marks that do not fit the text any more are left out. */
export function cutAtMarks(text: string, marks: readonly Mark[]): TextPiece[] {
  const pieces: TextPiece[] = []
  let at = 0
  for (const { start, end } of fitting(text, marks)) {
    if (end <= at) continue
    const from = Math.max(start, at)
    pieces.push({ text: text.slice(at, from), marked: false }, { text: text.slice(from, end), marked: true })
    at = end
  }
  return [...pieces, { text: text.slice(at), marked: false }].filter((piece) => piece.text !== '')
}

const fitting = (text: string, marks: readonly Mark[]) =>
  marks
    .flatMap(({ quote, start, end }) =>
      start !== null && end !== null && text.slice(start, end) === quote ? [{ start, end }] : [],
    )
    .sort((a, b) => a.start - b.start)
