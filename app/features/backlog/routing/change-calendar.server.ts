import { and, eq, inArray } from 'drizzle-orm'
import { findCalendar } from '#app/features/backlog/clocks/clock-queries.server.ts'
import { calendarFaults } from '#app/features/backlog/routing/calendar-faults.ts'
import { listLines } from '#app/features/catalogue/queries.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import type { Hours } from '#db/schema/backlog-routing.ts'
import { calendarHistory, calendars, lineCalendars } from '#db/schema/index.ts'

export type Saved = { ok: true } | { ok: false; errors: FieldErrors }
type Named = { name: string; hours: Hours }

/** A team's own days and hours. The lines that are its own go by them from now on. */
export async function makeCalendar(ctx: Context, { name, hours, lines }: Named & { lines: string[] }): Promise<Saved> {
  ensureCan(ctx.actor, 'calendar.change')
  const errors = calendarFaults(hours)
  if (errors) return { ok: false, errors }
  return inTransaction(ctx, async (tx) => {
    const id = ctx.newId()
    await tx.insert(calendars).values({ id, name, hours, version: 1 })
    await keepVersion(tx, ctx, { id, name, hours, version: 1 })
    await giveLines(tx, id, lines)
    return { ok: true }
  })
}

/** Clocks that run are moved by a job; those that stopped keep what they said. */
export async function changeCalendar(
  ctx: Context,
  { id, name, hours, lines }: Named & { id: string; lines?: string[] },
): Promise<Saved> {
  ensureCan(ctx.actor, 'calendar.change')
  const errors = calendarFaults(hours)
  if (errors) return { ok: false, errors }
  return inTransaction(ctx, async (tx) => {
    const version = (await findCalendar(tx, id)).version + 1
    await tx.update(calendars).set({ name, hours, version }).where(eq(calendars.id, id))
    await keepVersion(tx, ctx, { id, name, hours, version })
    if (lines) await giveLines(tx, id, lines)
    await enqueue(tx, ctx, 'rebase-clocks', `${id}/${version}`, { calendarId: id })
    return { ok: true }
  })
}

async function keepVersion(tx: Transaction, ctx: Context, { id, ...row }: Named & { id: string; version: number }) {
  const changedBy = ctx.actor.kind === 'account' ? ctx.actor.id : null
  await tx.insert(calendarHistory).values({ calendarId: id, ...row, changedBy, changedAt: ctx.now() })
  await recordEvent(tx, ctx, 'calendar.changed', `calendar:${id}`, { calendarId: id })
  await writeLog(tx, ctx, { act: 'calendar.change', subject: `calendar:${id}`, details: { ...row } })
}

/** A line has one calendar. What is taken away here goes by the house's own again. */
async function giveLines(tx: Transaction, calendarId: string, slugs: string[]) {
  const ids = (await listLines(tx)).filter(({ slug }) => slugs.includes(slug)).map(({ id }) => id)
  await tx.delete(lineCalendars).where(eq(lineCalendars.calendarId, calendarId))
  if (ids.length === 0) return
  await tx.delete(lineCalendars).where(and(inArray(lineCalendars.lineId, ids)))
  await tx.insert(lineCalendars).values(ids.map((lineId) => ({ lineId, calendarId })))
}
