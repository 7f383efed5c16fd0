import { eq } from 'drizzle-orm'
import { listStandIns } from '#app/features/accounts/grant-holders.server.ts'
import type { ClockKind } from '#app/features/backlog/clocks/clock-lengths.ts'
import { namesOf } from '#app/features/backlog/people-names.server.ts'
import { countCrowd } from '#app/features/backlog/routing/crowd.server.ts'
import { findUntakenShare, MOST_UNTAKEN_PERCENT } from '#app/features/backlog/routing/rule-list-queries.server.ts'
import { clockRows } from '#app/features/backlog/today/clock-rows.server.ts'
import { memberRows } from '#app/features/backlog/today/member-rows.server.ts'
import { requestRows } from '#app/features/backlog/today/request-rows.server.ts'
import { signRows } from '#app/features/backlog/today/sign-rows.server.ts'
import { suggestionRows } from '#app/features/backlog/today/suggestion-rows.server.ts'
import { listDue } from '#app/features/backlog/today/today-queries.server.ts'
import { GROUPS, type Group, todayList } from '#app/features/backlog/today/today-rows.ts'
import { listLines } from '#app/features/catalogue/queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import type { GrantKind } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { todayLooks } from '#db/schema/index.ts'

const DAY = 86_400_000
const SOON_MS = 2 * DAY
/** Where nobody ever said what was seen. */
const FRESH_MS = 14 * DAY
/** A day's list, not a year's; of one group alone there is room for more. */
const MOST = 40
const MOST_ALONE = 400

export type TodayData = Awaited<ReturnType<typeof readToday>>

/** Whose list it is: what is one's own, what is covered, and what each function sees beside. */
export type Viewer = {
  ids: string[]
  id: string
  lineIds: string[]
  all: boolean
  triages: boolean
  since: number
  most: number
}

/** The one list: late, due soon, come back, to sign, suggested, members who wait, owed, new; or one of these groups alone. */
export async function readToday(ctx: Context, alone?: Group) {
  const { db } = ctx
  const viewer = { ...(await viewerOf(ctx)), most: alone ? MOST_ALONE : MOST }
  const names = await namesOf(db, viewer.ids)
  const [now, by, { ids, all, most }] = [ctx.now(), ctx.now() + SOON_MS, viewer]
  const kinds: ClockKind[] = viewer.triages ? ['route', 'judge'] : []
  const late = await listDue(db, { ids, all, kinds }, { after: 0, by: now, most })
  const soon = await listDue(db, { ids, all: false, kinds }, { after: now, by, most })
  const sign = await signRows(ctx, viewer, await listStandIns(ctx, db))
  const members = await memberRows(ctx, viewer)
  const suggested = await suggestionRows(ctx, viewer)
  const { returned, drafts, routed, inbox } = await requestRows(ctx, viewer)
  const rows = [
    ...(await clockRows(ctx, [...late.rows, ...soon.rows], { viewer, names })),
    ...[sign, suggested, members, returned, drafts, routed, inbox].flatMap((found) => found.rows),
  ]
  const more: Record<Group, number> = {
    ...{ late: late.more, soon: soon.more, returned: returned.more, sign: sign.more, members: members.more },
    suggested: suggested.more,
    ...{ drafts: drafts.more, fresh: routed.more + inbox.more },
  }
  const listed = todayList(rows)
  const groups = (alone ? [alone] : GROUPS)
    .map((group) => ({ group, rows: listed.find((each) => each.group === group)?.rows ?? [], more: more[group] }))
    .filter((each) => each.rows.length + each.more > 0)
  const untaken = viewer.all && ctx.settings.backlog.team === 'full' ? await findUntakenShare(db) : undefined
  return {
    groups,
    alone,
    small: ctx.settings.backlog.team === 'small',
    covering: viewer.ids.filter((id) => id !== viewer.id).map((id) => names.get(id) ?? ''),
    untaken: untaken !== undefined && untaken > MOST_UNTAKEN_PERCENT ? untaken : undefined,
    crowd: await countCrowd(db),
  }
}

async function viewerOf(ctx: Context): Promise<Omit<Viewer, 'most'>> {
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
