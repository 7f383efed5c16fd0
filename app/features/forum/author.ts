import type { Account, Actor } from '#app/permissions.ts'
import { AppError } from '#app/platform/errors.ts'

/** Whoever writes, votes or reads marks has an account. */
export function authorOf(actor: Actor): Account {
  if (actor.kind === 'account') return actor
  throw new AppError('not-signed-in', { key: 'refused.visitor' })
}
