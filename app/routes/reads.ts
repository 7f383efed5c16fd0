import { redirect } from '@remix-run/node'
import { seeAnswersInThread } from '#app/features/backlog/answers/see-in-thread.server.ts'
import { markRead } from '#app/features/forum/mark-read.server.ts'
import { threadPath } from '#app/features/forum/thread.ts'
import { actionRoute } from '#app/route.server.ts'

export { postOnly as loader } from '#app/route.server.ts'

/** How far somebody has read, written with others' a little later; and the answers that were read with it. */
export const action = actionRoute('thread.read', async ({ ctx, form }) => {
  const no = Number(form.get('no'))
  const thread = await markRead(ctx, String(form.get('thread') ?? ''), no)
  if (Number.isInteger(no) && no > 0) await seeAnswersInThread(ctx, thread, Math.min(no, thread.lastPostNo))
  return redirect(threadPath(thread))
})
