import { and, eq, isNull } from 'drizzle-orm'
import { noteAskedAgainIn } from '#app/features/backlog/answers/deliveries.server.ts'
import { faultsOfText } from '#app/features/backlog/faults-of-text.server.ts'
import { findSource } from '#app/features/backlog/find-source.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { languageOf } from '#app/features/forum/text-language.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { countTowardsLimit } from '#app/platform/rate-limit.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { nominations, threads } from '#db/schema/index.ts'

type Nominated = { threadNo: number; postNo: number; reason?: string }

/** "This should be heard": the thread waits for product staff to judge it. Once a person and thread. */
export async function nominateThread(
  ctx: Context,
  { threadNo, postNo, reason }: Nominated,
): Promise<{ ok: true } | { ok: false; errors: FieldErrors }> {
  ensureCan(ctx.actor, 'thread.nominate')
  const errors = reason && (await faultsOfText(ctx, 'reason', { text: reason }))
  if (errors) return { ok: false, errors }
  const accountId = authorOf(ctx.actor).id
  await countTowardsLimit(ctx, `nominate:${accountId}`, ctx.settings.limits.nominationsPerAccount)
  await inTransaction(ctx, async (tx) => {
    const { thread } = await findSource(tx, threadNo, postNo)
    const said = { postNo, reason: reason ?? null, lang: reason ? languageOf(reason) : null, at: ctx.now() }
    if (!(await storeNomination(tx, ctx, thread.id, accountId, said)))
      throw new AppError('conflict', { key: 'judging.nominatedAlready' })
    await noteAskedAgainIn(tx, { threadId: thread.id, accountId, at: ctx.now() })
    await tx
      .update(threads)
      .set({ toJudgeAt: ctx.now() })
      .where(and(eq(threads.id, thread.id), isNull(threads.toJudgeAt)))
    await recordEvent(tx, ctx, 'thread.nominated', `thread:${thread.id}`, { threadId: thread.id, postNo })
  })
  return { ok: true }
}

type Said = { postNo: number; reason: string | null; lang: string | null; at: number }

/** What was withdrawn before it was judged may be said again. False where it stands. */
async function storeNomination(tx: Transaction, ctx: Context, threadId: string, accountId: string, said: Said) {
  const [there] = await tx
    .select()
    .from(nominations)
    .where(and(eq(nominations.threadId, threadId), eq(nominations.accountId, accountId)))
  if (there && there.withdrawnAt === null) return false
  if (there)
    await tx
      .update(nominations)
      .set({ ...said, withdrawnAt: null })
      .where(eq(nominations.id, there.id))
  else await tx.insert(nominations).values({ id: ctx.newId(), threadId, accountId, ...said })
  return true
}
