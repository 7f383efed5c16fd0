import { findRequest, listLedgerIds } from '#app/features/backlog/request-queries.server.ts'
import { findStandingIntent } from '#app/features/backlog/volume/intent-queries.server.ts'
import type { StatedStep } from '#app/features/backlog/volume/ladder-step.ts'
import { authorOf } from '#app/features/forum/author.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { RequestNote } from '#app/viewer-note.ts'

/** What this person said about buying, for the page of the request it was said of or went into. */
export async function noteOfIntent(ctx: Context, requestNo: number): Promise<Pick<RequestNote, 'intent'>> {
  const named = await findRequest(ctx.db, requestNo)
  if (!named) return {}
  const requestIds = await listLedgerIds(ctx.db, named.canonicalId ?? named.id)
  const found = await findStandingIntent(ctx.db, { requestIds, accountId: authorOf(ctx.actor).id, now: ctx.now() })
  if (!found) return {}
  const { step, juster, qty, expiresAt } = found
  return { intent: { step: step as StatedStep, juster, qty, expiresAt } }
}
