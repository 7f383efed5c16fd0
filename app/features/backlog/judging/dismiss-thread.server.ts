import { faultsOfText } from '#app/features/backlog/faults-of-text.server.ts'
import { findSource } from '#app/features/backlog/find-source.server.ts'
import type { NotDemandCode } from '#app/features/backlog/judging/judging-sources.ts'
import { settleThread } from '#app/features/backlog/judging/settle-thread.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

type Dismissed = { code: NotDemandCode; sentence?: string }

/** No demand in here: the thread leaves the list of those to judge, and its author is told why. */
export async function dismissThread(
  ctx: Context,
  threadNo: number,
  { code, sentence }: Dismissed,
): Promise<{ ok: true } | { ok: false; errors: FieldErrors }> {
  ensureCan(ctx.actor, 'request.collect')
  const errors = sentence && (await faultsOfText(ctx, 'sentence', { text: sentence }))
  if (errors) return { ok: false, errors }
  return inTransaction(ctx, async (tx) => {
    const { thread } = await findSource(tx, threadNo, undefined)
    const settled = { outcome: 'not-a-demand' as const, code, sentence: sentence ?? null }
    if (!(await settleThread(tx, ctx, thread.id, settled))) throw new AppError('conflict', { key: 'judging.overtaken' })
    await writeLog(tx, ctx, {
      ...{ act: 'thread.judge', subject: `thread:${thread.id}` },
      ...{ reason: sentence ?? code, details: { code } },
    })
    return { ok: true }
  })
}
