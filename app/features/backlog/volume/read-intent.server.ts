import { findRequest } from '#app/features/backlog/request-queries.server.ts'
import { noteOfIntent } from '#app/features/backlog/volume/note-of-intent.server.ts'
import { offerOf } from '#app/features/backlog/volume/what-may-be-said.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'

export type IntentPageData = Awaited<ReturnType<typeof readIntent>>

/** What can be said about buying this, and what this person has said. */
export async function readIntent(ctx: Context, no: number) {
  const request = ensureFound(await findRequest(ctx.db, no), 'request')
  if (request.label === 'hidden') ensureFound(undefined, 'request')
  const { title, lang } = request
  return { no, title, lang, offer: offerOf(request), said: (await noteOfIntent(ctx, no)).intent }
}
