import { eq, max } from 'drizzle-orm'
import { findBank } from '#app/features/admission/bank/bank.server.ts'
import { countFigures } from '#app/features/admission/figures/count-figures.server.ts'
import { keepFigures } from '#app/features/admission/figures/keep-figures.server.ts'
import { findLastSheet } from '#app/features/admission/figures/read-sheets.server.ts'
import { compareSittings } from '#app/features/admission/records/compare-sittings.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { attempts, examFigures, itemVoids } from '#db/schema/index.ts'

const MARK = 'counted'

/** Everything that is counted of the exam, when there is something new to count. */
export async function countExam(ctx: Context): Promise<void> {
  const ground = await findGround(ctx)
  const [counted] = await ctx.db.select().from(examFigures).where(eq(examFigures.id, MARK))
  if (JSON.stringify(counted?.figures) === JSON.stringify(ground)) return
  await countFigures(ctx)
  await compareSittings(ctx)
  // What was suspended meanwhile changed the bank by these very figures.
  const { revision } = await findBank(ctx.db)
  const mark = { id: MARK, figures: { ...ground, revision }, answers: ground.last }
  await inTransaction(ctx, (tx) => keepFigures(tx, ctx, [mark]))
}

/** What the figures rest on: were none of it to change, neither would they. */
async function findGround({ db, settings }: Context) {
  const { length, cut, flagsFrom } = settings.exam
  const { revision } = await findBank(db)
  return { last: await findLastSheet(db), ...(await findChanges(db)), revision, length, cut, flagsFrom }
}

async function findChanges(db: Queryable) {
  const [rescored] = await db.select({ at: max(itemVoids.rescoredAt) }).from(itemVoids)
  return { rescored: rescored?.at ?? 0, voided: await db.$count(attempts, eq(attempts.state, 'voided')) }
}
