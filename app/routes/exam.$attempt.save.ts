import { readAnswer } from '#app/features/admission/sitting/answer.schema.ts'
import { saveAnswer } from '#app/features/admission/sitting/save-answer.server.ts'
import { actionRoute } from '#app/route.server.ts'

export { postOnly as loader } from '#app/route.server.ts'

/** Saves as a choice is made, without leaving the page. A save that changed nothing answers 409 with what is stored. */
export const action = actionRoute('exam.see-own', async ({ ctx, form, params }) => {
  const { go: _, goTo: __, ...answer } = readAnswer(form, String(form.get('position')))
  const saved = await saveAnswer(ctx, { attemptId: params.attempt ?? '', ...answer })
  const changedNothing = saved.outcome === 'late' || saved.outcome === 'elsewhere'
  return Response.json(saved, { status: changedNothing ? 409 : 200, headers: { 'Cache-Control': 'no-store' } })
})
