export type Span = { start: number; end: number }

/** A reading of a text: what is matched, and for each of its units the span it came from in the text below. */
export type View = { text: string; starts: number[]; ends: number[] }

export type ViewBuilder = { parts: string[]; starts: number[]; ends: number[] }

export function openView(): ViewBuilder {
  return { parts: [], starts: [], ends: [] }
}

export function append(builder: ViewBuilder, piece: string, start: number, end: number): void {
  if (piece === '') return
  builder.parts.push(piece)
  for (let unit = 0; unit < piece.length; unit++) {
    builder.starts.push(start)
    builder.ends.push(end)
  }
}

/** Copies units of another view, which keep their origin. */
export function appendFrom(builder: ViewBuilder, view: View, from: number, to: number): void {
  builder.parts.push(view.text.slice(from, to))
  for (let unit = from; unit < to; unit++) {
    builder.starts.push(view.starts[unit] ?? 0)
    builder.ends.push(view.ends[unit] ?? 0)
  }
}

/** One piece in place of several units of another view. */
export function appendInstead(builder: ViewBuilder, piece: string, view: View, from: number, to: number): void {
  const { start, end } = originOf(view, from, to)
  append(builder, piece, start, end)
}

export function closeView(builder: ViewBuilder): View {
  return { text: builder.parts.join(''), starts: builder.starts, ends: builder.ends }
}

/** Where units [from, to) of a view, never an empty range, stand in the text below. */
export function originOf(view: View, from: number, to: number): Span {
  return { start: view.starts[from] ?? 0, end: view.ends[to - 1] ?? 0 }
}
