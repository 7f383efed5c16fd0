import { eq } from 'drizzle-orm'
import { listStandIns } from '#app/features/accounts/grant-holders.server.ts'
import { namesOf } from '#app/features/backlog/people-names.server.ts'
import { countCrowd } from '#app/features/backlog/routing/crowd.server.ts'
import { findUntakenShare, MOST_UNTAKEN_PERCENT } from '#app/features/backlog/routing/rule-list-queries.server.ts'
import { clockRows } from '#app/features/backlog/today/clock-rows.server.ts'
import { requestRows } from '#app/features/backlog/today/request-rows.server.ts'
import { signRows } from '#app/features/backlog/today/sign-rows.server.ts'
import { listDue, listDueOf } from '#app/features/backlog/today/today-queries.server.ts'
import { todayList } from '#app/features/backlog/today/today-rows.ts'
import { listLines } from '#app/features/catalogue/queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import type { GrantKind } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { todayLooks } from '#db/schema/index.ts'

const DAY = 86_400_000
const SOON_MS = 2 * DAY
/** Where nobody ever said what was seen. */
const FRESH_MS = 14 * DAY

export type TodayData = Awaited<ReturnType<typeof readToday>>

/** Whose list it is: what is one's own, what is covered, and what each function sees beside. */
export type Viewer = { ids: string[]; id: string; lineIds: string[]; all: boolean; triages: boolean; since: number }

/** The one list: late, due soon, come back, to sign, owed, new. */
export async function readToday(ctx: Context) {
  const { db } = ctx
  const viewer = await viewerOf(ctx)
  const names = await namesOf(db, viewer.ids)
  const by = ctx.now() + SOON_MS
  const clocks = [
    ...(await Promise.all(viewer.ids.map((id) => listDueOf(db, id, by)))).flat(),
    ...(viewer.all ? await listDue(db, ctx.now()) : []),
    ...(viewer.triages ? await listDue(db, by, ['route', 'judge']) : []),
  ]
  const rows = [
    ...(await clockRows(ctx, clocks, { viewer, names })),
    ...(await signRows(ctx, viewer, await listStandIns(ctx, db))),
    ...(await requestRows(ctx, viewer)),
  ]
  const groups = todayList(rows)
  const untaken = viewer.all && ctx.settings.backlog.team === 'full' ? await findUntakenShare(db) : undefined
  return {
    groups,
    small: ctx.settings.backlog.team === 'small',
    covering: viewer.ids.filter((id) => id !== viewer.id).map((id) => names.get(id) ?? ''),
    untaken: untaken !== undefined && untaken > MOST_UNTAKEN_PERCENT ? untaken : undefined,
    crowd: await countCrowd(db),
  }
}

async function viewerOf(ctx: Context): Promise<Viewer> {
  const { id } = authorOf(ctx.actor)
  const [grants, covers] = ctx.actor.kind === 'account' ? [ctx.actor.grants, ctx.actor.covers ?? []] : [[], []]
  const holds = (...kinds: GrantKind[]) => kinds.some((kind) => grants.includes(kind))
  const ids = [id, ...covers]
  const own = (ownerId: string | null) => ownerId !== null && ids.includes(ownerId)
  const lines = (await listLines(ctx.db)).filter((line) => own(line.pmId) || own(line.engineerId))
  const [look] = await ctx.db.select({ at: todayLooks.at }).from(todayLooks).where(eq(todayLooks.accountId, id))
  const since = look?.at ?? ctx.now() - FRESH_MS
  return {
    id,
    ids,
    lineIds: lines.map((line) => line.id),
    all: holds('lead'),
    triages: holds('triager', 'lead'),
    since,
  }
}
