import { inArray } from 'drizzle-orm'
import { listHolders } from '#app/features/accounts/grant-holders.server.ts'
import { namesOf } from '#app/features/backlog/people-names.server.ts'
import { dryRun } from '#app/features/backlog/routing/dry-run.server.ts'
import {
  findActiveList,
  findProposedList,
  listRuleLists,
  MOST_UNTAKEN_PERCENT,
  type RuleList,
} from '#app/features/backlog/routing/rule-list-queries.server.ts'
import { listLines } from '#app/features/catalogue/queries.server.ts'
import { can } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { accounts, clockSets, scenes } from '#db/schema/index.ts'

export type RulesData = Awaited<ReturnType<typeof readRules>>

/** The rules in force, what is proposed, what it would change, and every list before. */
export async function readRules(ctx: Context, query: URLSearchParams) {
  const { db, actor } = ctx
  const [active, proposed, past] = [await findActiveList(db), await findProposedList(db), await listRuleLists(db)]
  const names = await namesOf(
    db,
    past.flatMap((list) => [list.fallbackId, list.proposedBy, list.decidedBy]),
  )
  const shown = (list: RuleList | undefined) => list && shownList(list, names)
  const tried = query.get('try')
  const inForce = await dryRun(db, active?.rules ?? [], active?.rules ?? [])
  const lines = await listLines(db)
  const owners = await namesOf(
    db,
    lines.flatMap(({ pmId, engineerId }) => [pmId, engineerId]),
  )
  const nameOf = (id: string | null) => (id === null ? null : (owners.get(id) ?? null))
  return {
    active: shown(active),
    proposed: shown(proposed),
    past: past.map((list) => shownList(list, names)),
    small: ctx.settings.backlog.team === 'small',
    untaken: active && inForce.total > 0 && inForce.untaken > MOST_UNTAKEN_PERCENT ? inForce.untaken : undefined,
    tried: tried === 'proposed' && proposed ? await dryRun(db, proposed.rules, active?.rules ?? []) : undefined,
    triedActive: tried === 'active' ? inForce : undefined,
    editing: query.get('edit') ?? undefined,
    saved: query.get('done') ?? undefined,
    mayPropose: can(actor, 'route-rules.propose'),
    mayDecide: can(actor, 'route-rules.decide'),
    lines: lines.map(({ slug, name, pmId, engineerId }) => ({
      slug,
      name,
      owners: [nameOf(pmId), nameOf(engineerId)],
    })),
    ...(await choices(ctx)),
  }
}

function shownList(list: RuleList, names: Map<string, string>) {
  const { no, state, rules, fallbackId, why, proposedAt, decidedAt, decidedWhy, proposedBy, decidedBy } = list
  const by = (id: string | null) => (id === null ? null : (names.get(id) ?? null))
  return {
    ...{ no, state, rules, why, proposedAt, decidedAt, decidedWhy, fallbackId },
    ...{ fallback: by(fallbackId), proposedBy: by(proposedBy), decidedBy: by(decidedBy) },
  }
}

async function choices(ctx: Context) {
  const { db } = ctx
  const holders = (await listHolders(ctx, db, ['lead', 'admin'])).map(({ id }) => id)
  return {
    scenes: (await db.select().from(scenes)).map(({ slug, name }) => ({ slug, name })),
    clockSets: await db.select({ slug: clockSets.slug, name: clockSets.name }).from(clockSets),
    leads: await db
      .select({ id: accounts.id, handle: accounts.handle })
      .from(accounts)
      .where(inArray(accounts.id, [...new Set(holders)])),
  }
}
