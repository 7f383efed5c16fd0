import { eq, sql } from 'drizzle-orm'
import type { VersionFigures } from '#app/features/admission/figures/exam-figures.ts'
import { itemFigureId } from '#app/features/admission/figures/exam-groups.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { examFigures } from '#db/schema/index.ts'

export type Figures = { id: string; figures: unknown; answers: number }

export async function keepFigures(tx: Transaction, ctx: Context, rows: readonly Figures[]): Promise<void> {
  if (rows.length === 0) return
  const counted = rows.map((row) => ({ ...row, countedAt: ctx.now() }))
  const fresh = { figures: sql`excluded.figures`, answers: sql`excluded.answers`, countedAt: ctx.now() }
  await tx.insert(examFigures).values(counted).onConflictDoUpdate({ target: examFigures.id, set: fresh })
}

/** Of one item, as the worker last counted them; undefined while nobody has met it. */
export async function findItemFigures(db: Queryable, itemId: string) {
  const [row] = await db
    .select()
    .from(examFigures)
    .where(eq(examFigures.id, itemFigureId(itemId)))
  return row && { ...(row.figures as VersionFigures), countedAt: row.countedAt }
}
