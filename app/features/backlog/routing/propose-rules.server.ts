import { desc, eq } from 'drizzle-orm'
import { listHolders, listStandIns } from '#app/features/accounts/grant-holders.server.ts'
import type { Saved } from '#app/features/backlog/routing/change-calendar.server.ts'
import { type Change, changedRules, MOST_RULES, ruleFaults } from '#app/features/backlog/routing/rule-list.ts'
import {
  findActiveList,
  findProposedList,
  type RuleList,
} from '#app/features/backlog/routing/rule-list-queries.server.ts'
import { listLines } from '#app/features/catalogue/queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { clockSets, ruleLists, scenes } from '#db/schema/index.ts'

/** Begins with the rules in force, or goes on with what is proposed already. */
export async function beginProposal(ctx: Context): Promise<void> {
  ensureCan(ctx.actor, 'route-rules.propose')
  return inTransaction(ctx, async (tx) => {
    if (await findProposedList(tx)) return
    const active = await findActiveList(tx)
    const [last] = await tx.select({ no: ruleLists.no }).from(ruleLists).orderBy(desc(ruleLists.no)).limit(1)
    await tx.insert(ruleLists).values({
      ...{ id: ctx.newId(), no: (last?.no ?? 0) + 1, state: 'proposed', rules: active?.rules ?? [], why: '' },
      ...{ fallbackId: active?.fallbackId ?? null, proposedBy: authorOf(ctx.actor).id, proposedAt: ctx.now() },
    })
  })
}

/** One rule more, less, changed or moved. Nothing is in force until a lead says so. */
export async function changeProposal(ctx: Context, change: Change): Promise<Saved> {
  ensureCan(ctx.actor, 'route-rules.propose')
  return inTransaction(ctx, async (tx) => {
    const list = await findOpen(tx)
    const errors = change.kind === 'save' ? ruleFaults(change.rule, await knownValues(tx)) : {}
    if (Object.keys(errors).length > 0) return { ok: false, errors }
    const rules = changedRules(list.rules, change)
    if (rules.length > MOST_RULES)
      return { ok: false, errors: { form: { key: 'routing.tooMany', values: { limit: MOST_RULES } } } }
    await tx.update(ruleLists).set({ rules }).where(eq(ruleLists.id, list.id))
    return { ok: true }
  })
}

/** What it is for, who takes what no rule takes, and the leads are told. */
export async function askForDecision(
  ctx: Context,
  { why, fallbackId }: { why: string; fallbackId: string | null },
): Promise<Saved> {
  ensureCan(ctx.actor, 'route-rules.propose')
  return inTransaction(ctx, async (tx) => {
    const list = await findOpen(tx)
    if (!(await mayTakeTheRest(tx, ctx, fallbackId)))
      return { ok: false, errors: { fallback: { key: 'routing.fallback' } } }
    await tx.update(ruleLists).set({ why, fallbackId }).where(eq(ruleLists.id, list.id))
    const { leads } = await listStandIns(ctx, tx)
    await recordEvent(tx, ctx, 'route-rules.proposed', `route-rules:${list.no}`, { listNo: list.no, leadIds: leads })
    return { ok: true }
  })
}

type Decided = { no: number; outcome: 'active' | 'declined'; why: string; fallbackId: string | null }

/** Puts the proposal in force, and the one before into the past; or sets it aside with a reason. */
export async function decideRules(ctx: Context, { no, outcome, why, fallbackId }: Decided): Promise<Saved> {
  ensureCan(ctx.actor, 'route-rules.decide')
  return inTransaction(ctx, async (tx) => {
    const list = await findOpen(tx)
    if (list.no !== no) throw new AppError('conflict', { key: 'routing.changedMeanwhile' })
    if (outcome === 'active' && !(await mayTakeTheRest(tx, ctx, fallbackId)))
      return { ok: false, errors: { fallback: { key: 'routing.fallback' } } }
    if (outcome === 'active') await tx.update(ruleLists).set({ state: 'past' }).where(eq(ruleLists.state, 'active'))
    const decided = { decidedBy: authorOf(ctx.actor).id, decidedAt: ctx.now(), decidedWhy: why }
    await tx
      .update(ruleLists)
      .set({ state: outcome, ...(outcome === 'active' && { fallbackId }), ...decided })
      .where(eq(ruleLists.id, list.id))
    await recordEvent(tx, ctx, 'route-rules.changed', `route-rules:${no}`, { listNo: no, outcome })
    await writeLog(tx, ctx, { act: `route-rules.${outcome}`, subject: `route-rules:${no}`, reason: why })
    return { ok: true }
  })
}

async function findOpen(tx: Transaction): Promise<RuleList> {
  const list = await findProposedList(tx)
  if (!list) throw new AppError('conflict', { key: 'routing.nothingProposed' })
  return list
}

/** A lead, or an admin where there is no lead. */
async function mayTakeTheRest(tx: Transaction, ctx: Context, accountId: string | null) {
  const holders = await listHolders(ctx, tx, ['lead', 'admin'])
  return holders.some(({ id }) => id === accountId)
}

async function knownValues(db: Queryable) {
  const [lines, all, sets] = await Promise.all([
    listLines(db),
    db.select({ slug: scenes.slug }).from(scenes),
    db.select({ slug: clockSets.slug }).from(clockSets),
  ])
  const slugs = (rows: { slug: string }[]) => rows.map(({ slug }) => slug)
  return { lines: slugs(lines), scenes: slugs(all), clockSets: slugs(sets) }
}
