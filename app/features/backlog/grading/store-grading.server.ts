import { and, desc, eq } from 'drizzle-orm'
import type { Move } from '#app/features/backlog/take-step.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { gradings } from '#db/schema/index.ts'

type Grading = typeof gradings.$inferSelect
export type GradingHalf = Grading['half']

/** What one half of the card says now. */
export async function findGrading(db: Queryable, requestId: string, half: GradingHalf): Promise<Grading | undefined> {
  const [latest] = await db
    .select()
    .from(gradings)
    .where(and(eq(gradings.requestId, requestId), eq(gradings.half, half)))
    .orderBy(desc(gradings.at), desc(gradings.id))
    .limit(1)
  return latest
}

type Given = Partial<Omit<Grading, 'id' | 'requestId' | 'half' | 'by' | 'at'>> & { why: string }

/** A new row of the history; what is not given anew stays as it was. */
export async function storeGrading(
  tx: Transaction,
  ctx: Context,
  { requestId, half, by, given }: { requestId: string; half: GradingHalf; by: string; given: Given },
): Promise<void> {
  const before = await findGrading(tx, requestId, half)
  await tx.insert(gradings).values({ ...before, ...given, id: ctx.newId(), requestId, half, by, at: ctx.now() })
}

/** Grades that came with a step stand on the card like any other. */
export async function gradesGiven(tx: Transaction, ctx: Context, { request, fields, signed }: Move): Promise<void> {
  const { needGrade, needGradeWhy, makeGrade, makeGradeWhy } = fields
  const requestId = request.id
  if (needGrade) {
    const given = { needGrade, why: needGradeWhy ?? '' }
    await storeGrading(tx, ctx, { requestId, half: 'need', by: signed.decidedBy, given })
  }
  if (makeGrade) {
    const given = { makeGrade, why: makeGradeWhy ?? '' }
    await storeGrading(tx, ctx, { requestId, half: 'make', by: signed.cosignedBy ?? signed.decidedBy, given })
  }
}
