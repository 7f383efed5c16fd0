import { type Actor, ensureCan } from '#app/permissions.ts'
import { AppError } from '#app/platform/errors.ts'

/** Nobody decides about their own words, and an appeal has its own door, with a second person behind it. */
export function ensureDecides(actor: Actor, item: { kind: string; authorId: string }): void {
  ensureCan(actor, 'review.decide', item)
  if (item.kind === 'appeal') throw new AppError('forbidden', { key: 'refused.appeal' })
}
