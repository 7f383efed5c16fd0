import { setImmediate as otherWork } from 'node:timers/promises'
import { asc, eq } from 'drizzle-orm'
import { groupFigures, versionFigures } from '#app/features/admission/figures/exam-figures.ts'
import { examFigureId, FIGURE_GROUPS, itemFigureId } from '#app/features/admission/figures/exam-groups.ts'
import { startSurvey, surveySittings } from '#app/features/admission/figures/exam-survey.ts'
import { type ExamTally, startTally, tallySittings, versionTally } from '#app/features/admission/figures/exam-tally.ts'
import { ITEM_POINTS, type ItemPoint, itemPoint } from '#app/features/admission/figures/item-points.ts'
import { type Figures, keepFigures } from '#app/features/admission/figures/keep-figures.server.ts'
import { findLastSheet, readSheets } from '#app/features/admission/figures/read-sheets.server.ts'
import { itemKey } from '#app/features/admission/figures/sheet.ts'
import { addSitting, emptyTable, type SittingTable } from '#app/features/admission/figures/sitting-table.ts'
import { hasReplacement } from '#app/features/admission/upkeep/bank-spare.ts'
import { figureFlags } from '#app/features/admission/upkeep/figure-flags.ts'
import type { RaisedFlag } from '#app/features/admission/upkeep/flag-kinds.ts'
import { listLive } from '#app/features/admission/upkeep/list-live.server.ts'
import { raiseFlags } from '#app/features/admission/upkeep/raise-flags.server.ts'
import { takeOut } from '#app/features/admission/upkeep/take-out.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { items, itemVersions, itemVoids } from '#db/schema/index.ts'

/** Older sittings tell of another exam, and the memory has an end. */
const MOST_SITTINGS = 200_000
// Forty answers each: some milliseconds of counting between two pauses.
const SITTINGS_A_SLICE = 500
const ROWS_A_SLICE = 25

/** All figures anew, from every graded sitting: in the worker, never in a request. */
export async function countFigures(ctx: Context): Promise<void> {
  const tally = await tallyEverything(ctx.db)
  await inTransaction(ctx, (tx) => keepFigures(tx, ctx, examRows(ctx, tally)))
  const versions = await listVersions(ctx.db)
  const points: ItemPoint[] = []
  for (let at = 0; at < versions.length; at += ROWS_A_SLICE) {
    points.push(...(await keepItems(ctx, tally, versions.slice(at, at + ROWS_A_SLICE))))
    await otherWork()
  }
  const overview = { id: ITEM_POINTS, figures: points, answers: points.length }
  await inTransaction(ctx, (tx) => keepFigures(tx, ctx, [overview]))
}

async function tallyEverything(db: Queryable): Promise<ExamTally> {
  const table = emptyTable()
  await readSheets(db, Math.max(0, (await findLastSheet(db)) - MOST_SITTINGS), (graded) => addSitting(table, graded))
  const survey = startSurvey(table, await listVoidedItems(db))
  await inSlices(table, (from, to) => surveySittings(survey, table, from, to))
  const tally = startTally(survey, table)
  await inSlices(table, (from, to) => tallySittings(tally, from, to))
  return tally
}

async function inSlices({ sittings }: SittingTable, count: (from: number, to: number) => void) {
  for (let from = 0; from < sittings.length; from += SITTINGS_A_SLICE) {
    count(from, Math.min(from + SITTINGS_A_SLICE, sittings.length))
    await otherWork()
  }
}

async function listVoidedItems(db: Queryable): Promise<ReadonlySet<string>> {
  const rows = await db.select({ itemId: itemVoids.itemId }).from(itemVoids)
  return new Set(rows.map(({ itemId }) => itemId))
}

type Version = Awaited<ReturnType<typeof listVersions>>[number]

/** Of each item the version that forms are drawn with, or were last. */
function listVersions(db: Queryable) {
  return db
    .select({ itemId: items.id, state: items.state, version: itemVersions.version, keys: itemVersions.keys })
    .from(items)
    .innerJoin(itemVersions, eq(itemVersions.id, items.versionId))
    .orderBy(asc(items.id))
}

function examRows({ settings }: Context, { survey, forms }: ExamTally): Figures[] {
  return FIGURE_GROUPS.flatMap(({ track, lang }, at) => {
    const [group, tally] = [survey.groups[at], forms[at]]
    if (!group || !tally) return []
    const figures = groupFigures(group, tally, settings.exam)
    return { id: examFigureId(track, lang), figures, answers: figures.attempts }
  })
}

async function keepItems(ctx: Context, tally: ExamTally, versions: Version[]): Promise<ItemPoint[]> {
  const flags: RaisedFlag[] = []
  const points: ItemPoint[] = []
  const rows = versions.flatMap(({ itemId, state, version, keys }): Figures[] => {
    const answered = versionTally(tally, itemKey(itemId, version))
    if (!answered) return []
    const figures = versionFigures(version, answered)
    if (state === 'live' || state === 'pilot') flags.push(...figureFlags(itemId, figures, keys, ctx.settings.exam))
    const point = itemPoint(itemId, figures, ctx.settings.exam.figuresFrom)
    if (point) points.push(point)
    return [{ id: itemFigureId(itemId), figures, answers: figures.all.n }]
  })
  await inTransaction(ctx, async (tx) => {
    await keepFigures(tx, ctx, rows)
    const fresh = await raiseFlags(tx, ctx, flags)
    for (const { itemId, kind } of fresh) if (kind === 'possibleMiskey') await suspendMiskeyed(tx, ctx, itemId)
  })
  return points
}

/** A key that may be wrong harms whoever meets it, and a closed exam harms everyone. */
async function suspendMiskeyed(tx: Transaction, ctx: Context, itemId: string) {
  const live = await listLive(tx)
  const item = live.find(({ id }) => id === itemId)
  if (!item || !hasReplacement(item, live, ctx.settings.exam)) return
  const reason = 'Its key may be wrong: those who do well elsewhere prefer another option'
  await takeOut(tx, ctx, { itemId, to: 'suspended', reason })
}
