import { shownSchema } from '#app/features/backlog/answers/answer.schema.ts'
import { askAnswers } from '#app/features/backlog/answers/ask-answers.server.ts'
import { seeAnswer } from '#app/features/backlog/answers/note-delivery.server.ts'
import { numberIn } from '#app/features/forum/thread.ts'
import { parseForm } from '#app/platform/form.ts'
import { actionRoute, personalRoute } from '#app/route.server.ts'

/** What the browser asks while somebody writes: answers that fit, requests to pick from, what one has said oneself. */
export const loader = personalRoute('thread.read', async ({ ctx, url }) =>
  Response.json(await askAnswers(ctx, url.searchParams), { headers: { 'Cache-Control': 'no-store' } }),
)

/** A card came into view. */
export const action = actionRoute('thread.read', async ({ ctx, form }) => {
  const read = parseForm(shownSchema, form)
  if (read.ok) await seeAnswer(ctx, numberIn(String(form.get('no') ?? '')), read.value)
  return new Response(null, { status: 204 })
})
