import { and, eq } from 'drizzle-orm'
import { readActor } from '#app/features/accounts/rights.server.ts'
import { type DraftMode, findDraft, type Draft as KeptDraft } from '#app/features/forum/draft-queries.server.ts'
import { circumstancesOf, type Place } from '#app/features/forum/judge-words.server.ts'
import { draftOf } from '#app/features/forum/words.ts'
import { cameraNames } from '#app/features/media/camera-data.ts'
import type { Circumstances, Draft } from '#app/features/moderation/rule.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, photos, productLines, threads } from '#db/schema/index.ts'

type DraftKey = { accountId: string; target: string; mode: DraftMode }
export type DraftText = { draftId: string; draft: Draft; circumstances: Circumstances }

/** A refused text as its author keeps it, to be judged as if it were sent now; undefined when it lies there no more. */
export async function findRefusedText(
  ctx: Context,
  { accountId, target, mode }: DraftKey,
): Promise<DraftText | undefined> {
  const kept = await findDraft(ctx.db, accountId, target, mode)
  const [account] = await ctx.db.select().from(accounts).where(eq(accounts.id, accountId))
  if (kept?.state !== 'refused' || !account) return undefined
  const author = await readActor(ctx.db, account, ctx.now())
  const [who, place] = [await circumstancesOf(ctx.db, author), await placeOf(ctx.db, kept)]
  const circumstances = { ...who, ...place, at: ctx.now() }
  return { draftId: kept.id, draft: draftOf(await wordsOf(ctx.db, kept)), circumstances }
}

async function wordsOf(db: Queryable, { fields, photoId, accountId }: KeptDraft) {
  const own = and(eq(photos.id, photoId ?? ''), eq(photos.ownerId, accountId))
  const [photo] = photoId ? await db.select().from(photos).where(own) : []
  return {
    ...{ title: fields.title, text: fields.body ?? '', reason: fields.reason, altText: fields.alt },
    ...(photo && { camera: cameraNames(photo.camera), qr: photo.qr?.join('\n') }),
    ...(photo?.imageText && { imageText: photo.imageText }),
  }
}

async function placeOf(db: Queryable, { target, mode, fields }: KeptDraft): Promise<Place> {
  if (mode === 'new') return { line: fields.line, threadKind: fields.kind, opening: true }
  if (mode === 'edit') return {}
  const [thread] = await db
    .select({ line: productLines.slug, threadKind: threads.kind })
    .from(threads)
    .innerJoin(productLines, eq(productLines.id, threads.lineId))
    .where(eq(threads.id, target.slice('thread:'.length)))
  return { ...thread, opening: false }
}
