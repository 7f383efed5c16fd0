import { and, eq, inArray } from 'drizzle-orm'
import type { z } from 'zod'
import { faultsOfText } from '#app/features/backlog/faults-of-text.server.ts'
import { monthOf } from '#app/features/backlog/month.ts'
import { findRequest, findRequestById, type Request } from '#app/features/backlog/request-queries.server.ts'
import { mayApplyFor } from '#app/features/backlog/samples/may-apply.ts'
import { openRound } from '#app/features/backlog/samples/round-queries.server.ts'
import type { applySchema } from '#app/features/backlog/samples/sample.schema.ts'
import { nextSampleNo } from '#app/features/backlog/samples/sample-queries.server.ts'
import { LIVE } from '#app/features/backlog/samples/sample-steps.ts'
import { findWish } from '#app/features/backlog/samples/wish-queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { queuePhotoText } from '#app/features/forum/queue-photo-text.server.ts'
import { type SentPhoto, wordsOfPhoto } from '#app/features/forum/receive-photo.server.ts'
import { languageOf } from '#app/features/forum/text-language.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { photos, sampleEvents, samplePhotos, samples, scenes } from '#db/schema/index.ts'

export type Application = Omit<z.infer<typeof applySchema>, 'adult' | 'promise'> & { photo?: SentPhoto }
export type Applied = { ok: true; no: number } | { ok: false; errors: FieldErrors }

/** Applies for a one-off sample of a request: one at a time and person, into the round of this month. */
export async function applyForSample(ctx: Context, requestNo: number, application: Application): Promise<Applied> {
  ensureCan(ctx.actor, 'sample.apply')
  const errors = await faultsOfApplication(ctx, application)
  if (Object.keys(errors).length > 0) return { ok: false, errors }
  return inTransaction(ctx, async (tx) => {
    const request = await findRequestToApply(tx, requestNo)
    if (!mayApplyFor(request.state)) throw new AppError('conflict', { key: 'samples.requestClosed' })
    const accountId = authorOf(ctx.actor).id
    await ensureNoneLive(tx, accountId)
    return { ok: true, no: await storeApplication(tx, ctx, request, { ...application, accountId }) }
  })
}

/** A merged request leads to where it went. */
export async function findRequestToApply(db: Queryable, no: number): Promise<Request> {
  const named = ensureFound(await findRequest(db, no), 'request')
  return named.canonicalId === null ? named : ensureFound(await findRequestById(db, named.canonicalId), 'request')
}

/** One at a time, and what still waits for its need to be collected is one. */
export async function ensureNoneLive(tx: Transaction, accountId: string): Promise<void> {
  const live = await findLive(tx, accountId)
  if (live) throw new AppError('conflict', { key: 'samples.oneLive', values: { no: live.no } })
  const wish = await findWish(tx, accountId)
  if (wish) throw new AppError('conflict', { key: 'samples.oneWish', values: { threadNo: wish.threadNo } })
}

export async function findLive(db: Queryable, accountId: string) {
  const [found] = await db
    .select({ no: samples.no, state: samples.state })
    .from(samples)
    .where(and(eq(samples.accountId, accountId), inArray(samples.state, [...LIVE])))
  return found
}

/** What is at fault in it, field by field. */
export async function faultsOfApplication(
  ctx: Context,
  { photo, scene, ...application }: Application,
): Promise<FieldErrors> {
  const errors: FieldErrors = {}
  const [known] = await ctx.db.select({ slug: scenes.slug }).from(scenes).where(eq(scenes.slug, scene))
  if (!known) errors.scene = { key: 'chooseOne' }
  if (!photo) errors.photos = { key: 'samples.noPicture' }
  const texts = (['camera', 'lens', 'mount', 'usedFor', 'fails'] as const).map((field) => [field, application[field]])
  for (const [field = '', text = ''] of texts)
    Object.assign(errors, await faultsOfText(ctx, field, { text }, 'refused'))
  const words = { text: '', ...wordsOfPhoto(photo) }
  if (photo) Object.assign(errors, await faultsOfText(ctx, 'alt', words, 'refused'))
  return errors
}

/** `accountId`: whose it is, whoever brings it about. */
export async function storeApplication(
  tx: Transaction,
  ctx: Context,
  request: Pick<Request, 'id' | 'no' | 'title'>,
  { accountId, photo, ...application }: Application & { accountId: string },
): Promise<number> {
  const { id: requestId, no: requestNo, title } = request
  const at = ctx.now()
  const [id, no] = [ctx.newId(), await nextSampleNo(tx)]
  const { month } = await openRound(tx, ctx, monthOf(at))
  await tx.insert(samples).values({
    ...{ id, no, requestId, accountId, month, state: 'applied', appliedAt: at, since: at, ...application },
    lang: languageOf(`${application.usedFor} ${application.fails}`),
  })
  await tx.insert(sampleEvents).values({
    ...{ id: ctx.newId(), sampleId: id, step: 'apply', fromState: null, toState: 'applied', actorId: accountId, at },
    fields: {},
  })
  if (photo) await keepPhotoOf(tx, ctx, { sampleId: id, ownerId: accountId }, photo)
  await recordEvent(tx, ctx, 'sample.moved', `sample:${id}`, {
    ...{ sampleNo: no, requestNo, requestId, title, state: 'applied', step: 'apply' },
  })
  await writeLog(tx, ctx, { act: 'sample.apply', subject: `sample:${id}`, details: { requestNo } })
  return no
}

/** A picture of its owner that hangs on nothing else. */
async function keepPhotoOf(
  tx: Transaction,
  ctx: Context,
  { sampleId, ownerId }: { sampleId: string; ownerId: string },
  { id: photoId, alt }: Pick<SentPhoto, 'id' | 'alt'>,
) {
  const own = and(eq(photos.id, photoId), eq(photos.ownerId, ownerId))
  const [kept] = await tx.update(photos).set({ alt }).where(own).returning({ id: photos.id })
  ensureFound(kept, 'photo')
  await tx.insert(samplePhotos).values({ photoId, sampleId, kind: 'applied', at: ctx.now() })
  await queuePhotoText(tx, ctx, photoId)
}
