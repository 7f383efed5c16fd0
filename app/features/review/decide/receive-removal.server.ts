import { reasonSchema } from '#app/features/review/decide/decision.schema.ts'
import { postPlace } from '#app/features/review/decide/removal-page.server.ts'
import { removePublishedPost } from '#app/features/review/decide/remove-published-post.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { type FieldErrors, parseForm } from '#app/platform/form.ts'

type Received = { to: string } | { errors: FieldErrors; typed: Record<string, string> }

/** The removal, from the form to the item on which it can be taken back. */
export async function receiveRemoval(
  ctx: Context,
  params: Record<string, string | undefined>,
  form: FormData,
): Promise<Received> {
  const parsed = parseForm(reasonSchema(ctx.settings), form)
  if (!parsed.ok) return { errors: parsed.errors, typed: parsed.typed }
  const itemId = await removePublishedPost(ctx, postPlace(params), parsed.value)
  return { to: `/review/${itemId}` }
}
