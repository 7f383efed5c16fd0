import { findPassage, type Passage, wholePassage } from '#app/features/backlog/find-passage.ts'
import type { FieldErrors } from '#app/platform/form.ts'

/**
 * What staff marked in a thread: words in a post, a whole post, or the whole thread; `offered` are the close requests
 * that stood beside it.
 */
export type Marked = { threadNo: number; postNo?: number; quote?: string; start?: number; offered?: number[] }

type FoundPassage = { ok: true; passage: Passage } | { ok: false; errors: FieldErrors }

export function passageIn(body: string, { postNo, quote, start }: Marked): FoundPassage {
  if (quote === undefined) return { ok: true, passage: wholePassage(body) }
  if (postNo === undefined) return { ok: false, errors: { postNo: { key: 'passage.choosePost' } } }
  const passage = findPassage(body, quote, start)
  return passage ? { ok: true, passage } : { ok: false, errors: { quote: { key: 'passage.notFound' } } }
}
