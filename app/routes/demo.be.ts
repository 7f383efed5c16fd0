import { redirect } from '@remix-run/node'
import { deviceOf } from '#app/features/accounts/sessions.server.ts'
import { beSomeone } from '#app/features/demo/be-someone.server.ts'
import { partOf } from '#app/features/demo/cast.ts'
import { ownPath } from '#app/platform/own-path.ts'
import { actionRoute } from '#app/route.server.ts'

export { postOnly as loader } from '#app/route.server.ts'

export const action = actionRoute('page.open', async ({ ctx, form, request }) => {
  // The bar stands on the sign-up page too, where `handle` is a field of its own.
  const handle = String(form.get('handle') ?? form.get('be') ?? '')
  const cookie = await beSomeone(ctx, handle, deviceOf(request))
  const to = form.get('to') ?? partOf(handle)?.home
  return redirect(ownPath(to), { headers: { 'Set-Cookie': cookie } })
})
