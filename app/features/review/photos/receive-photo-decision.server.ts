import { decisionSchema } from '#app/features/review/decide/decision.schema.ts'
import { decidePhoto } from '#app/features/review/photos/decide-photo.server.ts'
import { readerOf } from '#app/features/review/queue/claims.server.ts'
import { queueAddress } from '#app/features/review/queue/queue-address.ts'
import { kindIn } from '#app/features/review/queue/queue-page.server.ts'
import { findNextForModerator, findPlace } from '#app/features/review/queue/queue-queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { type FieldErrors, parseForm } from '#app/platform/form.ts'

type Sent = { itemId: string; form: FormData; search: URLSearchParams }
type Received = { to: string } | { errors: FieldErrors; typed: Record<string, string> }

/** From the form to the next item that the moderator goes on with. */
export async function receivePhotoDecision(ctx: Context, { itemId, form, search }: Sent): Promise<Received> {
  const place = ensureFound(await findPlace(ctx.db, itemId), 'item')
  const parsed = parseForm(decisionSchema(ctx.settings, place.kind), form)
  if (!parsed.ok) return { errors: parsed.errors, typed: parsed.typed }
  await decidePhoto(ctx, itemId, parsed.value)
  const next = await findNextForModerator(ctx.db, readerOf(ctx), place, kindIn(search))
  return { to: queueAddress(next, search, itemId) }
}
