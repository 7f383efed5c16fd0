import { setImmediate as otherWork } from 'node:timers/promises'
import { eq, inArray } from 'drizzle-orm'
import { readSheets } from '#app/features/admission/figures/read-sheets.server.ts'
import {
  type AlikePair,
  addSearched,
  findAlike,
  startSearch,
  wrongAnswersOf,
} from '#app/features/admission/records/alike-sittings.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { attempts, examFigures, similarSittings } from '#db/schema/index.ts'

/** How many sittings before it each new one is held against. */
const REACH = 2000
const COMPARED_A_SLICE = 20
const MARK = 'compared'

/** Each newly graded sitting against those before it, once. What is found is for a person to look at. */
export async function compareSittings(ctx: Context): Promise<void> {
  const comparedTo = await findComparedTo(ctx.db)
  const search = startSearch()
  const fresh: number[] = []
  let upTo = comparedTo
  await readSheets(ctx.db, Math.max(0, comparedTo - REACH), ({ no, attemptId, sheet }) => {
    if (no > comparedTo) fresh.push(search.sittings.length)
    addSearched(search, wrongAnswersOf(attemptId, sheet))
    upTo = no
  })
  if (upTo === comparedTo) return
  const found: AlikePair[] = []
  for (const [done, at] of fresh.entries()) {
    found.push(...findAlike(search, at, REACH))
    if (done % COMPARED_A_SLICE === 0) await otherWork()
  }
  await keepPairs(ctx, await withoutOnePerson(ctx.db, found), upTo)
}

async function findComparedTo(db: Queryable): Promise<number> {
  const [row] = await db.select().from(examFigures).where(eq(examFigures.id, MARK))
  return row?.answers ?? 0
}

/** Somebody who sits again may make the same mistakes again. */
async function withoutOnePerson(db: Queryable, pairs: AlikePair[]): Promise<AlikePair[]> {
  if (pairs.length === 0) return []
  const ids = pairs.flatMap(({ firstId, secondId }) => [firstId, secondId])
  const rows = await db
    .select({ id: attempts.id, by: attempts.accountId })
    .from(attempts)
    .where(inArray(attempts.id, ids))
  const by = new Map(rows.map((row) => [row.id, row.by]))
  return pairs.filter(({ firstId, secondId }) => by.get(firstId) !== by.get(secondId))
}

async function keepPairs(ctx: Context, pairs: AlikePair[], upTo: number) {
  const rows = pairs.map(({ firstId, secondId, likeness: { identical, expected, chance } }) => ({
    ...{ firstId, secondId, sameWrong: identical, expected, chance, at: ctx.now() },
  }))
  await inTransaction(ctx, async (tx) => {
    if (rows.length > 0) await tx.insert(similarSittings).values(rows).onConflictDoNothing()
    const mark = { id: MARK, figures: { upTo }, answers: upTo, countedAt: ctx.now() }
    await tx.insert(examFigures).values(mark).onConflictDoUpdate({ target: examFigures.id, set: mark })
  })
}
