import { receiveHook } from '#app/features/backlog/intake/hooks/receive-hook.server.ts'
import { readJsonText } from '#app/platform/read-form.server.ts'
import { postOnly, programRoute } from '#app/route.server.ts'

export const loader = postOnly

/** Whoever holds a source's secret hands in here; who is signed in plays no part. */
export const action = programRoute('inbox.deliver', async ({ ctx, params, request }) => {
  const body = await readJsonText(request, ctx.settings.inbox.hookBytes)
  const sender = { ...ctx, actor: { kind: 'visitor' } as const }
  const taken = await receiveHook(sender, { slug: params.source ?? '', headers: request.headers, body })
  return Response.json(taken, { headers: { 'Cache-Control': 'no-store' } })
})
