import { and, eq, isNull } from 'drizzle-orm'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { nominations, threads } from '#db/schema/index.ts'

export type NotPossible = NonNullable<typeof threads.$inferSelect.notPossible>

/** An accepted "not possible" may be a need that nobody has heard: the thread waits for staff, or does no more. */
export async function noteNotPossible(tx: Transaction, ctx: Context, threadId: string, says: NotPossible | null) {
  const [thread] = await tx.select().from(threads).where(eq(threads.id, threadId))
  if (!thread) return
  const waits = says !== null || (await waitsOtherwise(tx, thread))
  const toJudgeAt = waits ? (thread.toJudgeAt ?? (says === null ? null : ctx.now())) : null
  await tx.update(threads).set({ notPossible: says, toJudgeAt }).where(eq(threads.id, threadId))
}

async function waitsOtherwise(tx: Transaction, { id, kind, judgedAt }: typeof threads.$inferSelect): Promise<boolean> {
  if (kind === 'need' && judgedAt === null) return true
  const open = [eq(nominations.threadId, id), isNull(nominations.settledAt), isNull(nominations.withdrawnAt)]
  return (await tx.$count(nominations, and(...open))) > 0
}
