import { countDecisions } from '#app/features/desk/learning/labelled-posts.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'

/** Has the learned judge trained now instead of next week; once in ten minutes is enough. */
export async function askForTraining(ctx: Context): Promise<void> {
  ensureCan(ctx.actor, 'rules.write')
  const wanted = ctx.settings.moderation.decisionsToLearn
  const decided = await countDecisions(ctx.db)
  if (decided < wanted) throw new AppError('conflict', { key: 'learning.tooFew', values: { decided, wanted } })
  const key = String(Math.floor(ctx.now() / 600_000))
  await inTransaction(ctx, async (tx) => {
    await enqueue(tx, ctx, 'train-classifier', key, {})
    await writeLog(tx, ctx, { act: 'classifier.asked-for', subject: 'classifier' })
  })
}
