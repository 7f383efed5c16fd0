import type { ReviewKind } from '#app/features/moderation/queue-rank.ts'
import { AppError } from '#app/platform/errors.ts'

/** An appeal is answered by a second person, on a page of its own. */
export function ensureNoAppeal({ kind }: { kind: ReviewKind }) {
  if (kind === 'appeal') throw new AppError('forbidden', { key: 'refused.appeal' })
}
