export type Span = { start: number; end: number }

/** A reading of a text: what is matched, and for each of its units the span it came from in the text below. */
export type View = { text: string; starts: Int32Array; ends: Int32Array }

export type ViewBuilder = { parts: string[]; length: number; starts: Int32Array; ends: Int32Array }

export function openView(expected = 64): ViewBuilder {
  return { parts: [], length: 0, starts: new Int32Array(expected), ends: new Int32Array(expected) }
}

export function append(builder: ViewBuilder, piece: string, start: number, end: number): void {
  if (piece === '') return
  const from = makeRoom(builder, piece)
  builder.starts.fill(start, from, builder.length)
  builder.ends.fill(end, from, builder.length)
}

/** A piece as long as what it stands for, unit for unit. */
export function appendAlike(builder: ViewBuilder, piece: string, start: number): void {
  const from = makeRoom(builder, piece)
  for (let unit = 0; unit < piece.length; unit++) {
    builder.starts[from + unit] = start + unit
    builder.ends[from + unit] = start + unit + 1
  }
}

/** Copies units of another view, which keep their origin, moved on by `offset`. */
export function appendFrom(builder: ViewBuilder, view: View, from: number, to: number, offset = 0): void {
  const at = makeRoom(builder, view.text.slice(from, to))
  builder.starts.set(view.starts.subarray(from, to), at)
  builder.ends.set(view.ends.subarray(from, to), at)
  if (offset === 0) return
  for (let unit = at; unit < builder.length; unit++) {
    builder.starts[unit] = (builder.starts[unit] as number) + offset
    builder.ends[unit] = (builder.ends[unit] as number) + offset
  }
}

/** One piece in place of several units of another view. */
export function appendInstead(builder: ViewBuilder, piece: string, view: View, from: number, to: number): void {
  const { start, end } = originOf(view, from, to)
  append(builder, piece, start, end)
}

/** Adds the piece and says where it begins. */
function makeRoom(builder: ViewBuilder, piece: string): number {
  const from = builder.length
  builder.parts.push(piece)
  builder.length += piece.length
  if (builder.length > builder.starts.length) {
    const size = Math.max(builder.length, builder.starts.length * 2)
    builder.starts = widened(builder.starts, size)
    builder.ends = widened(builder.ends, size)
  }
  return from
}

function widened(offsets: Int32Array, size: number): Int32Array {
  const wider = new Int32Array(size)
  wider.set(offsets)
  return wider
}

export function closeView({ parts, length, starts, ends }: ViewBuilder): View {
  return { text: parts.join(''), starts: starts.subarray(0, length), ends: ends.subarray(0, length) }
}

/** Where units [from, to) of a view, never an empty range, stand in the text below. */
export function originOf(view: View, from: number, to: number): Span {
  return { start: view.starts[from] ?? 0, end: view.ends[to - 1] ?? 0 }
}
