import { addMention } from '#app/features/backlog/add-mention.server.ts'
import { numberIn } from '#app/features/forum/thread.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'

/** One click under a later reply: all of it goes into a request that was heard in the thread. */
export async function attachReply(ctx: Context, threadNo: number, form: FormData): Promise<{ postNo: number }> {
  const postNo = numberIn(String(form.get('postNo') ?? ''))
  const added = await addMention(ctx, numberIn(String(form.get('request') ?? '')), { threadNo, postNo })
  const fault = added.ok ? undefined : (added.errors.quote ?? added.errors.other)
  // Twice clicked is clicked.
  if (fault && fault.key !== 'passage.counted') throw new AppError('conflict', fault)
  return { postNo }
}
