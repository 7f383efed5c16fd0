import { ensureAgent } from '#app/features/backlog/agents/agent-token.server.ts'
import { receiveSuggestion } from '#app/features/backlog/agents/receive-suggestion.server.ts'
import { numberIn } from '#app/features/forum/thread.ts'
import { readJsonText } from '#app/platform/read-form.server.ts'
import { postOnly, programRoute, sayError } from '#app/route.server.ts'

export const loader = postOnly

const headers = { 'Cache-Control': 'no-store' }

/** Whoever holds an agent's token suggests here; who is signed in plays no part. */
export const action = programRoute('suggestion.send', async ({ ctx, params, request }) => {
  const sender = { ...ctx, actor: { kind: 'visitor' } as const }
  const agent = await ensureAgent(sender, request.headers.get('Authorization'))
  const body = await readJsonText(request, ctx.settings.formBytes)
  const no = numberIn(params.no)
  const answer = await receiveSuggestion(sender, agent, no, body)
  if (answer.ok) return Response.json({ suggestion: answer.id, page: `/r/${no}` }, { status: 201, headers })
  const errors = Object.fromEntries(
    Object.entries(answer.errors).map(([field, said]) => [field, sayError(said, ctx.language)]),
  )
  const message = Object.entries(errors).map((named) => named.join(': '))
  return Response.json({ code: 'refused', message: message.join(' '), errors }, { status: 422, headers })
})
