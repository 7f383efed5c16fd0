import { moveClocks } from '#app/features/backlog/clocks/move-clocks.server.ts'
import { findRequestById, type Request } from '#app/features/backlog/request-queries.server.ts'
import { gatherFacts } from '#app/features/backlog/routing/route-facts.server.ts'
import { type RouteFacts, type RouteRule, routeOf } from '#app/features/backlog/routing/route-of.ts'
import { findActiveList } from '#app/features/backlog/routing/rule-list-queries.server.ts'
import { stepRequest } from '#app/features/backlog/step-request.server.ts'
import type { Line } from '#app/features/catalogue/queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { requestRoutes } from '#db/schema/index.ts'

/** None in a small team, where the line alone decides. */
export const findRulesInForce = async ({ db, settings }: { db: Queryable; settings: Context['settings'] }) =>
  settings.backlog.team === 'full' ? findActiveList(db) : undefined

/** What the rules in force say. */
export async function suggestRoute(
  reader: { db: Queryable; settings: Context['settings'] },
  facts: RouteFacts,
): Promise<RouteRule | undefined> {
  const list = await findRulesInForce(reader)
  return list && routeOf(list.rules, facts)
}

type Filed = { request: Request; line: Line; channel?: string; threadIds: readonly string[] }

/**
 * The promise of an answer begins, and the rules have their say. Whoever filed it has named a line, and that choice
 * stands: a rule sends it on only where it says the same, and what it would have said otherwise is kept for the triager.
 */
export async function routeFiled(tx: Transaction, ctx: Context, { request, line, ...said }: Filed): Promise<Request> {
  const { id, no } = request
  const small = ctx.settings.backlog.team === 'small'
  const list = small ? undefined : await findActiveList(tx)
  const rule = list && routeOf(list.rules, await factsOfFiled(tx, { request, line, ...said }))
  const overruled = rule !== undefined && rule.line !== line.slug
  if (list)
    await tx.insert(requestRoutes).values({
      ...{ requestId: id, listNo: list.no, ruleId: rule?.id ?? null, ruleName: rule?.name ?? null, lineId: line.id },
      ...{ overruled, clockSet: (!overruled && rule?.clockSet) || null, at: ctx.now() },
    })
  await moveClocks(tx, ctx, { request, to: 'inbox' })
  const sends = small || (rule !== undefined && !overruled)
  if (sends && line.pmId !== null)
    await stepRequest(tx, { ...ctx, actor: { kind: 'system' } }, { no, to: 'routed', fields: { line: line.slug } })
  return ensureFound(await findRequestById(tx, id), 'request')
}

async function factsOfFiled(tx: Transaction, { request, channel, threadIds: [threadId] }: Filed): Promise<RouteFacts> {
  const { id, title, need, lang } = request
  const facts = await gatherFacts(tx, [{ id, title, need, lang, channel, threadId }])
  return ensureFound(facts.get(id), 'request')
}
