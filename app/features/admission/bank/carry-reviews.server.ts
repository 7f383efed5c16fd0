import { and, asc, eq } from 'drizzle-orm'
import type { findNewestVersion } from '#app/features/admission/bank/bank-questions.server.ts'
import { asksTheSame, lastReview } from '#app/features/admission/bank/text-standing.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { itemReviews, items, itemTexts } from '#db/schema/index.ts'

type Version = NonNullable<Awaited<ReturnType<typeof findNewestVersion>>>

/** A text that a new version leaves as it was keeps its writer and its approval; only changed words are read again. */
export async function carryReviews(tx: Transaction, ctx: Context, before: Version, after: Version): Promise<void> {
  const reviews = await listReviews(tx, before.id)
  const same = after.texts.filter((text) =>
    before.texts.some((old) => old.lang === text.lang && asksTheSame({ ...before, ...old }, { ...after, ...text })),
  )
  for (const { lang } of same) {
    const writtenBy = before.texts.find((old) => old.lang === lang)?.writtenBy ?? null
    const ofText = and(eq(itemTexts.versionId, after.id), eq(itemTexts.lang, lang))
    await tx.update(itemTexts).set({ writtenBy }).where(ofText)
  }
  const approved = same.flatMap(({ lang }) => lastReview(reviews, before.id, lang) ?? []).filter(isApproval)
  if (approved.length === 0) return
  await tx.insert(itemReviews).values(approved.map((review) => ({ ...review, id: ctx.newId(), versionId: after.id })))
  // Only what nobody is shown has changed, such as the source: what forms are drawn with goes along.
  const isDrawn = and(eq(items.id, after.itemId), eq(items.versionId, before.id))
  const isWhole = approved.length === before.texts.length && approved.length === after.texts.length
  if (isWhole) await tx.update(items).set({ versionId: after.id }).where(isDrawn)
}

const isApproval = ({ decision }: { decision: string }) => decision === 'approved'

export const listReviews = (db: Queryable | Transaction, versionId: string) =>
  db.select().from(itemReviews).where(eq(itemReviews.versionId, versionId)).orderBy(asc(itemReviews.at))
