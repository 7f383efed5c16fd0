import { addFromForm } from '#app/features/backlog/intake/add-from-form.server.ts'
import { actionRoute, postOnly } from '#app/route.server.ts'

export const loader = postOnly

/** An entry that was kept on a device; the same one may arrive twice. */
export const action = actionRoute('inbox.add', async ({ ctx, form }) => {
  const added = await addFromForm(ctx, 'event', form)
  return Response.json(added, { status: added.ok ? 200 : 422, headers: { 'Cache-Control': 'no-store' } })
})
