import { redirect } from '@remix-run/node'
import { markNoticesRead } from '#app/features/notices/mark-notices-read.server.ts'
import { actionRoute } from '#app/route.server.ts'

export { postOnly as loader } from '#app/route.server.ts'

export const action = actionRoute('account.use', async ({ ctx }) => {
  await markNoticesRead(ctx)
  return redirect('/mine#notices')
})
