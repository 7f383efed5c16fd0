export type PartLine = { what: string; sku: string | null; pieces: number; cost: number }

type ReadParts = { ok: true; parts: PartLine[] } | { ok: false; line: number }

const LINE = /^(?:(\d{1,3})\s*[x×*]\s*)?(.{2,120}?)\s*[=＝]\s*(\d{1,6})$/u
const SKU = /^[A-Z0-9][A-Z0-9-]{1,30}$/

/** One part a line, such as `2 x CT3-40 = 18`: how many, what, and the cost of all of them. */
export function readParts(text: string): ReadParts {
  const parts: PartLine[] = []
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue
    const [, pieces = '1', what = '', cost] = LINE.exec(line.trim()) ?? []
    if (cost === undefined || Number(pieces) === 0) return { ok: false, line: index + 1 }
    const [first = ''] = what.split(/\s/)
    const looksLikeSku = SKU.test(first) && /\d/.test(first)
    parts.push({ what, sku: looksLikeSku ? first : null, pieces: Number(pieces), cost: Number(cost) })
  }
  return { ok: true, parts }
}

export const costOf = (parts: readonly { cost: number }[]) => parts.reduce((sum, { cost }) => sum + cost, 0)
