import type { ExplainedFinding } from '#app/features/moderation/explain-findings.ts'

export type Excerpt = { text: string; findings: ExplainedFinding[]; isCut: boolean }

const AROUND = 160

/** The text around the first mark, with the marks that stand in it. */
export function excerptOf(text: string, findings: readonly ExplainedFinding[]): Excerpt {
  const first = findings[0]?.start ?? 0
  const [start, end] = [wordAt(text, first - AROUND), Math.min(text.length, first + 2 * AROUND)]
  const inside = findings.filter((finding) => finding.start >= start && finding.start < end)
  return {
    text: text.slice(start, end),
    findings: inside.map((finding) => ({
      ...finding,
      start: finding.start - start,
      end: Math.min(finding.end, end) - start,
    })),
    isCut: start > 0 || end < text.length,
  }
}

/** Not in the middle of a word, nor of a character that takes two units. */
function wordAt(text: string, from: number): number {
  if (from <= 0) return 0
  const blank = text.indexOf(' ', from)
  const at = blank >= 0 && blank - from < 30 ? blank + 1 : from
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') ? at + 1 : at
}
