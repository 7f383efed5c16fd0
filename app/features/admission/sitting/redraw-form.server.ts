import { asc, eq } from 'drizzle-orm'
import { asMet, countExposure, countSeen, readRevision } from '#app/features/admission/bank/bank.server.ts'
import { blueprintFor } from '#app/features/admission/blueprint.ts'
import { listAttemptEvents } from '#app/features/admission/sitting/attempt-events.server.ts'
import { drawForm, type Wanted } from '#app/features/admission/sitting/draw-form.ts'
import type { Attempt } from '#app/features/admission/sitting/queries.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { attemptItems } from '#db/schema/index.ts'

type Redrawn = { same: boolean; differsAt?: number }

/**
 * Draws an attempt's form again from its seed, its bank revision and the draws before it, and compares it with what was
 * stored. Undefined for attempts from before draws were numbered.
 */
export async function redrawForm(db: Queryable, attempt: Attempt): Promise<Redrawn | undefined> {
  const { drawNo, exposureFrom, accountId, seed, track, textOnly } = attempt
  if (drawNo === null || exposureFrom === null) return undefined
  const [start] = await listAttemptEvents(db, attempt.id)
  const { length, pilots = 0, options } = (start?.details ?? {}) as Partial<Wanted> & { length?: number }
  const exposure = await countExposure(db, exposureFrom, drawNo)
  const seen = await countSeen(db, accountId, drawNo)
  const met = asMet(await readRevision(db, attempt.bankRevision), exposure, seen)
  const draw = drawForm(met, { blueprint: blueprintFor(track, length), pilots, textOnly, options }, seed)
  if ('lacking' in draw) return { same: false }
  const stored = await listStored(db, attempt.id)
  const differsAt = stored.findIndex((row, at) => JSON.stringify(row) !== JSON.stringify(draw.items[at])) + 1
  return differsAt === 0 && stored.length === draw.items.length ? { same: true } : { same: false, differsAt }
}

async function listStored(db: Queryable, attemptId: string) {
  const rows = await db
    .select()
    .from(attemptItems)
    .where(eq(attemptItems.attemptId, attemptId))
    .orderBy(asc(attemptItems.position))
  return rows.map(({ itemId, itemVersionId, options, pilot, values }) => ({
    itemId,
    versionId: itemVersionId,
    pilot,
    values,
    options: options.map((option) => option.option),
  }))
}
