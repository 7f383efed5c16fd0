import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import { faultsOfText } from '#app/features/backlog/faults-of-text.server.ts'
import {
  type Application,
  ensureNoneLive,
  faultsOfApplication,
} from '#app/features/backlog/samples/apply-for-sample.server.ts'
import type { newNeedSchema } from '#app/features/backlog/samples/sample.schema.ts'
import { findLine } from '#app/features/catalogue/queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { startThread } from '#app/features/forum/start-thread.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { photos, sampleWishes, threads } from '#db/schema/index.ts'

export type NewNeed = z.infer<ReturnType<typeof newNeedSchema>>
type Wished = { ok: true; threadNo: number } | { ok: false; errors: FieldErrors }

/** The need is written as a thread, like every need; the application waits until that is collected as a request. */
export async function applyForNew(ctx: Context, need: NewNeed, application: Application): Promise<Wished> {
  ensureCan(ctx.actor, 'sample.apply')
  const line = await findLine(ctx.db, need.line)
  const errors = {
    ...(!line && { line: { key: 'chooseOne' } }),
    ...(await faultsOfText(ctx, 'need', { title: need.title, text: need.need })),
    ...(await faultsOfApplication(ctx, application)),
  }
  if (!line || Object.keys(errors).length > 0) return { ok: false, errors }
  const accountId = authorOf(ctx.actor).id
  await inTransaction(ctx, (tx) => ensureNoneLive(tx, accountId))
  const started = await startThread(ctx, { line, kind: 'need', title: need.title, body: need.need })
  if (started.outcome === 'refused') return { ok: false, errors: { need: { key: 'step.textDoubtful' } } }
  await storeWish(ctx, accountId, started.threadNo, application)
  return { ok: true, threadNo: started.threadNo }
}

const storeWish = (ctx: Context, accountId: string, threadNo: number, { photo, ...application }: Application) =>
  inTransaction(ctx, async (tx) => {
    await ensureNoneLive(tx, accountId)
    const [thread] = await tx
      .select({ id: threads.id, judgedAt: threads.judgedAt })
      .from(threads)
      .where(eq(threads.no, threadNo))
    const { id: threadId, judgedAt } = ensureFound(thread, 'thread')
    if (judgedAt !== null) throw new AppError('conflict', { key: 'samples.judgedAlready' })
    const own = and(eq(photos.id, photo?.id ?? ''), eq(photos.ownerId, accountId))
    const [kept] = await tx
      .update(photos)
      .set({ alt: photo?.alt ?? '' })
      .where(own)
      .returning({ id: photos.id })
    const row = { id: ctx.newId(), accountId, threadId, photoId: ensureFound(kept, 'photo').id, application }
    await tx.insert(sampleWishes).values({ ...row, at: ctx.now() })
  })

/** The need stands as it was written; nothing is applied for with it any more. */
export async function dropWish(ctx: Context): Promise<void> {
  ensureCan(ctx.actor, 'sample.apply')
  const { id } = authorOf(ctx.actor)
  await inTransaction(ctx, async (tx) => {
    const gone = await tx.delete(sampleWishes).where(eq(sampleWishes.accountId, id)).returning({ id: sampleWishes.id })
    if (gone.length === 0) throw new AppError('conflict', { key: 'stale' })
  })
}
