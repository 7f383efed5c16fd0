import { setImmediate as otherWork } from 'node:timers/promises'
import { eq, max, sql } from 'drizzle-orm'
import type { Graded } from '#app/features/admission/figures/sitting-table.ts'
import type { Queryable } from '#db/client.server.ts'
import type { Sheet } from '#db/schema/admission-attempts.ts'
import { attempts, sittingSheets } from '#db/schema/index.ts'

type GradedSheet = Graded & { no: number; attemptId: string }

/** A few milliseconds of reading; mail and other work go between two. */
const SLICE = 250

/** The graded sittings after one number in the order of grading, without those that staff voided. */
export async function readSheets(db: Queryable, after: number, look: (graded: GradedSheet) => void): Promise<void> {
  const voided = await listVoidedSittings(db)
  for (let from = after; ; ) {
    const rows = await readSlice(db, from)
    for (const [no, attemptId, passed, sheet] of rows)
      if (!voided.has(attemptId)) look({ no, attemptId, passed: passed === 1, sheet })
    const last = rows.at(-1)
    if (!last || rows.length < SLICE) return
    from = last[0]
    await otherWork()
  }
}

export async function findLastSheet(db: Queryable): Promise<number> {
  const [newest] = await db.select({ no: max(sittingSheets.no) }).from(sittingSheets)
  return newest?.no ?? 0
}

type Row = [no: number, attemptId: string, passed: 0 | 1, sheet: Sheet]

// As one text: what the driver does for each row takes longer than reading it.
async function readSlice(db: Queryable, after: number): Promise<Row[]> {
  const slice = sql`SELECT no, attempt_id, passed, sheet FROM sitting_sheet WHERE no > ${after} ORDER BY no LIMIT ${SLICE}`
  const row = await db.get<{ rows: string | null }>(
    sql`SELECT group_concat('[' || no || ',"' || attempt_id || '",' || passed || ',' || sheet || ']', ',') AS rows FROM (${slice})`,
  )
  return JSON.parse(`[${row?.rows ?? ''}]`)
}

async function listVoidedSittings(db: Queryable): Promise<ReadonlySet<string>> {
  const rows = await db.select({ id: attempts.id }).from(attempts).where(eq(attempts.state, 'voided'))
  return new Set(rows.map(({ id }) => id))
}
