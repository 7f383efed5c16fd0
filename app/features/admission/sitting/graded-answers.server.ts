import { and, asc, count, eq } from 'drizzle-orm'
import type { Topic } from '#app/features/admission/blueprint.ts'
import type { ItemLanguage } from '#app/features/admission/question.ts'
import type { Answer } from '#app/features/admission/sitting/grade-form.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { attemptItems, items, itemVersions, itemVoids } from '#db/schema/index.ts'

export type GradedAnswer = Answer & {
  position: number
  itemId: string
  version: number
  lang: ItemLanguage | null
  ms: number
}

/** With the keys, so for grading alone: nothing of this is ever sent. */
export async function listAnswers(db: Queryable | Transaction, attemptId: string): Promise<GradedAnswer[]> {
  const rows = await db
    .select({
      position: attemptItems.position,
      itemId: attemptItems.itemId,
      version: itemVersions.version,
      lang: attemptItems.lang,
      ms: attemptItems.ms,
      topic: items.topic,
      chosen: attemptItems.chosen,
      shown: attemptItems.options,
      pilot: attemptItems.pilot,
      keys: itemVersions.keys,
      voidId: itemVoids.id,
    })
    .from(attemptItems)
    .innerJoin(items, eq(items.id, attemptItems.itemId))
    .innerJoin(itemVersions, eq(itemVersions.id, attemptItems.itemVersionId))
    .leftJoin(itemVoids, eq(itemVoids.itemId, attemptItems.itemId))
    .where(eq(attemptItems.attemptId, attemptId))
    .orderBy(asc(attemptItems.position))
  return rows.map(({ voidId, ...row }) => ({ ...row, topic: row.topic as Topic, voided: voidId !== null }))
}

/** How many items of a form count. */
export async function countScored(db: Queryable, attemptId: string): Promise<number> {
  const scored = and(eq(attemptItems.attemptId, attemptId), eq(attemptItems.pilot, false))
  const [row] = await db.select({ scored: count() }).from(attemptItems).where(scored)
  return row?.scored ?? 0
}
