import { and, desc, eq, inArray } from 'drizzle-orm'
import { listHolders } from '#app/features/accounts/grant-holders.server.ts'
import { HOUSE } from '#app/features/backlog/clocks/clock-queries.server.ts'
import { namesOf } from '#app/features/backlog/people-names.server.ts'
import { listCovers } from '#app/features/backlog/routing/cover-queries.server.ts'
import { listLines } from '#app/features/catalogue/queries.server.ts'
import { can } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { accounts, calendarHistory, calendars, clockSets, lineCalendars, log } from '#db/schema/index.ts'

export type CalendarsData = Awaited<ReturnType<typeof readCalendars>>

/** Every calendar with its lines and its earlier versions, and the lengths that rules may give. */
export async function readCalendars(ctx: Context, saved: boolean) {
  const { db } = ctx
  const [all, lines, owned] = [
    await db.select().from(calendars),
    await listLines(db),
    await db.select().from(lineCalendars),
  ]
  const past = await db
    .select()
    .from(calendarHistory)
    .orderBy(desc(calendarHistory.calendarId), desc(calendarHistory.version))
    .limit(200)
  const names = await namesOf(
    db,
    past.map(({ changedBy }) => changedBy),
  )
  return {
    saved,
    may: can(ctx.actor, 'calendar.change'),
    lines: lines.map(({ id, slug, name }) => ({
      ...{ slug, name },
      calendarId: owned.find(({ lineId }) => lineId === id)?.calendarId ?? null,
    })),
    calendars: all.map((calendar) => ({
      ...calendar,
      house: calendar.id === HOUSE,
      past: past
        .filter(({ calendarId, version }) => calendarId === calendar.id && version < calendar.version)
        .map(({ version, hours, changedBy, changedAt }) => ({
          ...{ version, hours, changedAt, by: (changedBy && names.get(changedBy)) || null },
        })),
    })),
    sets: await db.select().from(clockSets),
  }
}

export type CoversData = Awaited<ReturnType<typeof readCovers>>

/** Who is away and who stands in; whoever may enter it for others sees everybody to choose from. */
export async function readCovers(ctx: Context) {
  const { db, actor } = ctx
  const rows = await listCovers(db)
  const now = ctx.now()
  const staff = await listHolders(ctx, db, ['pm', 'engineer', 'triager', 'lead', 'coordinator', 'admin'])
  const names = await handlesOf(
    ctx,
    staff.map(({ id }) => id),
  )
  return {
    may: can(actor, 'cover.enter'),
    forOthers: can(actor, 'cover.enter-for', { ownerId: '' }),
    own: actor.kind === 'account' ? actor.handle : '',
    staff: names,
    today: new Date(now).toISOString().slice(0, 10),
    rows: rows.map(({ ownerId, ...row }) => ({
      ...row,
      when:
        row.endedAt !== null || row.until <= now
          ? ('past' as const)
          : row.from > now
            ? ('later' as const)
            : ('now' as const),
      mayEnd: can(actor, 'cover.enter-for', { ownerId }),
    })),
  }
}

async function handlesOf({ db }: Context, ids: string[]) {
  const rows = await db.select({ handle: accounts.handle }).from(accounts).where(inArray(accounts.id, ids))
  return rows.map(({ handle }) => handle).sort()
}

export type TeamData = Awaited<ReturnType<typeof readTeam>>

/** How large the team says it is, and who changed that when and why. */
export async function readTeam(ctx: Context, saved: boolean) {
  const rows = await ctx.db
    .select()
    .from(log)
    .where(and(eq(log.subject, 'settings'), eq(log.act, 'team.change')))
    .orderBy(desc(log.seq))
    .limit(50)
  const names = await namesOf(
    ctx.db,
    rows.map(({ actorId }) => actorId),
  )
  return {
    saved,
    may: can(ctx.actor, 'team.change'),
    team: ctx.settings.backlog.team,
    past: rows.map(({ at, actorId, reason, details }) => ({
      ...{ at, reason, team: details?.team === 'small' ? ('small' as const) : ('full' as const) },
      by: (actorId && names.get(actorId)) || null,
    })),
  }
}
