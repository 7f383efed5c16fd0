import { and, eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { makeSchema, needSchema } from '#app/features/backlog/grading/grading.schema.ts'
import { type GradingHalf, storeGrading } from '#app/features/backlog/grading/store-grading.server.ts'
import { findRequest } from '#app/features/backlog/request-queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { requests } from '#db/schema/index.ts'

type Values = Partial<Omit<z.infer<typeof needSchema> & z.infer<typeof makeSchema>, 'version' | 'why'>>
type Graded = { no: number; half: GradingHalf; version: number; values: Values & { why: string } }

/** Whose half it is. */
export const OWNER = { need: ['line-pm'], make: ['line-engineer'] } as const

/** One owner grades the own half of the card. The other half is left as it is. */
export async function gradeRequest(ctx: Context, { no, half, version, values }: Graded): Promise<void> {
  await inTransaction(ctx, async (tx) => {
    const request = ensureFound(await findRequest(tx, no), 'request')
    const { id, pmId, engineerId } = request
    ensureCan(ctx.actor, 'request.step', { hats: OWNER[half], pmId, engineerId })
    await storeGrading(tx, ctx, { requestId: id, half, by: authorOf(ctx.actor).id, given: values })
    const { why, needGrade, sceneFit, makeGrade, modularReuse } = values
    const [stored] = await tx
      .update(requests)
      .set({
        version: version + 1,
        ...(half === 'need'
          ? { needGrade, needGradeWhy: why, sceneFit: sceneFit ?? null }
          : { makeGrade, makeGradeWhy: why, modularReuse: modularReuse ?? null }),
      })
      .where(and(eq(requests.id, id), eq(requests.version, version)))
      .returning({ id: requests.id })
    if (!stored) throw new AppError('conflict', { key: 'stale' })
    await recordEvent(tx, ctx, 'request.graded', `request:${id}`, { requestId: id, requestNo: no, half })
  })
}
