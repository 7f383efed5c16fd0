import { redirect } from '@remix-run/node'
import { discardDraft } from '#app/features/forum/keep-draft.server.ts'
import { receiveDraft } from '#app/features/forum/receive-draft.server.ts'
import { actionRoute } from '#app/route.server.ts'

export { postOnly as loader } from '#app/route.server.ts'

/** Keeps what is being typed, or throws a draft away. */
export const action = actionRoute('account.use', async ({ ctx, form, intent }) => {
  if (intent === 'drop') {
    await discardDraft(ctx, String(form.get('id') ?? ''))
    return redirect('/mine?told=dropped#drafts')
  }
  const { revision } = await receiveDraft(ctx, form)
  return Response.json({ revision }, { headers: { 'Cache-Control': 'no-store' } })
})
