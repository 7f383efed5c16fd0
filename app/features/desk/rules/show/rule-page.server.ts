import { maySignAlone } from '#app/features/accounts/lone-signature.ts'
import { findRule, listVersions } from '#app/features/desk/rules/find-rule.server.ts'
import { marksOf } from '#app/features/desk/rules/show/desk-marks.ts'
import { listHits } from '#app/features/desk/rules/show/list-hits.server.ts'
import { budgetOf, budgetUsed, precisionOf } from '#app/features/desk/rules/show/precision.ts'
import {
  countAccepted,
  countFigures,
  listCompanions,
  type RuleFigures,
} from '#app/features/desk/rules/show/rule-figures.server.ts'
import { gatherGates } from '#app/features/desk/rules/states/gather-gates.server.ts'
import { listSeconders } from '#app/features/desk/rules/states/list-seconders.server.ts'
import {
  findLastDeclined,
  listOpenProposals,
  type OpenProposal,
} from '#app/features/desk/rules/states/proposals.server.ts'
import { stepsDown, stepUp } from '#app/features/desk/rules/states/rule-steps.ts'
import { machineText } from '#app/features/desk/rules/versions/rule-changes.ts'
import { tryExamples } from '#app/features/desk/rules/write/try-rule.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { clauseOf } from '#app/features/moderation/clauses.ts'
import { listRules } from '#app/features/moderation/live-rules.server.ts'
import type { Rule } from '#app/features/moderation/rule.ts'
import { can } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'

const DAY = 86_400_000

export type RulePage = Awaited<ReturnType<typeof rulePage>>
export type RuleSpan = Awaited<ReturnType<typeof spanOf>>

/** All that is known of a rule, and what can be done with it. */
export async function rulePage(ctx: Context, ruleId: string, search: URLSearchParams) {
  const { db, language, settings } = ctx
  const rule = ensureFound(await findRule(db, ruleId), 'rule')
  const versions = await listVersions(db, ruleId)
  const [proposal] = await listOpenProposals(db, ruleId)
  const isBraked = versions[0]?.cause === 'braked'
  const up = stepUp(rule.state)
  return {
    title: `${rule.title[language]} · ${settings.brandName}`,
    rule,
    machine: machineText(rule),
    name: rule.title[language],
    isShipped: versions[0]?.cause === 'shipped',
    clause: clauseOf(rule).title[language],
    budget: budgetOf(rule),
    marks: marksOf(rule, { waits: proposal !== undefined, isBraked, at: ctx.now() }),
    month: await spanOf(ctx, rule, 30),
    quarter: await spanOf(ctx, rule, 90),
    companions: await companionsOf(ctx, ruleId),
    hits: await listHits(ctx, rule),
    examples: tryExamples(rule, language),
    versions: versions.map(({ rule: _, ...version }) => version),
    move: { up, gates: up ? await gatherGates(ctx, rule, up) : [], down: stepsDown(rule.state) },
    proposal: proposal ? await standingOf(ctx, proposal) : null,
    declined: await findLastDeclined(db, ruleId),
    may: { write: can(ctx.actor, 'rules.write') },
    told: search.get('told'),
  }
}

async function spanOf({ db, now }: Context, rule: Rule, days: number) {
  const since = now() - days * DAY
  const figures = (await countFigures(db, [rule.id], since)).get(rule.id) as RuleFigures
  const used = budgetUsed(figures.wronglyRefused, await countAccepted(db, since), budgetOf(rule))
  return { ...figures, precision: precisionOf(figures), budgetUsed: used }
}

async function companionsOf({ db, language, now }: Context, ruleId: string) {
  const companions = await listCompanions(db, ruleId, now() - 90 * DAY)
  const titles = new Map((await listRules(db)).map(({ id, title }) => [id, title[language]]))
  return companions.map((other) => ({ ...other, title: titles.get(other.ruleId) ?? other.ruleId }))
}

export type ProposalStanding = 'second' | 'own' | 'ownAlone' | 'mayAlone' | 'others'

async function standingOf(
  ctx: Context,
  proposal: OpenProposal,
): Promise<OpenProposal & { standing: ProposalStanding }> {
  const seconders = await listSeconders(ctx, ctx.db, proposal.proposedBy)
  const isOwn = proposal.proposedBy === authorOf(ctx.actor).id
  if (!isOwn) return { ...proposal, standing: can(ctx.actor, 'rules.second', { seconders }) ? 'second' : 'others' }
  if (maySignAlone(seconders, proposal.proposedAt, ctx.now(), ctx.settings.moderation.aloneAfterMs))
    return { ...proposal, standing: 'mayAlone' }
  return { ...proposal, standing: seconders.length === 0 ? 'ownAlone' : 'own' }
}
