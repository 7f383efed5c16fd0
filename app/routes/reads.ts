import { redirect } from '@remix-run/node'
import { markRead } from '#app/features/forum/mark-read.server.ts'
import { threadPath } from '#app/features/forum/thread.ts'
import { actionRoute } from '#app/route.server.ts'

export { postOnly as loader } from '#app/route.server.ts'

/** How far somebody has read; written with others' a little later. */
export const action = actionRoute('thread.read', async ({ ctx, form }) =>
  redirect(threadPath(await markRead(ctx, String(form.get('thread') ?? ''), Number(form.get('no'))))),
)
