import { eq, isNull, lte, or } from 'drizzle-orm'
import type { Context } from '#app/platform/context.server.ts'
import { reviewItems } from '#db/schema/index.ts'

/** A moderator at the queue; claims made before `lapsedAt` are over. */
export type Reader = { id: string; lapsedAt: number }

export const readerOf = ({ actor, settings, now }: Context): Reader => ({
  id: actor.kind === 'account' ? actor.id : '',
  lapsedAt: now() - settings.moderation.claimMs,
})

/** Nobody else is at it. */
export const freeFor = ({ id, lapsedAt }: Reader) =>
  or(isNull(reviewItems.claimedBy), eq(reviewItems.claimedBy, id), lte(reviewItems.claimedAt, lapsedAt))
