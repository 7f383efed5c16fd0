import { desc, inArray } from 'drizzle-orm'
import { shippedRule } from '#app/features/desk/rules/find-rule.server.ts'
import { filterIn, isWanted } from '#app/features/desk/rules/show/desk-filter.ts'
import { type DeskMark, marksOf } from '#app/features/desk/rules/show/desk-marks.ts'
import { budgetOf, budgetUsed, type Precision, precisionOf } from '#app/features/desk/rules/show/precision.ts'
import { countAccepted, countFigures, type RuleFigures } from '#app/features/desk/rules/show/rule-figures.server.ts'
import { listOpenProposals } from '#app/features/desk/rules/states/proposals.server.ts'
import { findLastSwitch } from '#app/features/desk/rules/states/switch-rejecting.server.ts'
import { listRules } from '#app/features/moderation/live-rules.server.ts'
import { RULE_FAMILIES, type Rule, type RuleFamily, type RuleState } from '#app/features/moderation/rule.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { can } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { ruleVersions } from '#db/schema/index.ts'

const DAY = 86_400_000

export type DeskRow = {
  id: string
  title: string
  state: RuleState
  marks: DeskMark[]
  month: number
  quarter: number
  precision: Precision
  lastAt: number | null
  budgetUsed: number
}

export type DeskPage = Awaited<ReturnType<typeof deskPage>>

/** Every rule, by family; those that somebody should look at come first, then those that speak most. */
export async function deskPage(ctx: Context, search: URLSearchParams) {
  const { db, settings, language } = ctx
  const filter = filterIn(search)
  const rules = await listRules(db)
  const rows = await rowsOf(ctx, rules)
  const wanted = rules.filter((rule) => isWanted(rule, rows.get(rule.id)?.marks ?? [], filter))
  const groups = RULE_FAMILIES.map((family) => ({ family, rows: inOrder(wanted, rows, family) }))
  return {
    title: `${wordsFor(language, 'desk').title} · ${settings.brandName}`,
    filter,
    all: rules.length,
    shown: wanted.length,
    groups: groups.filter((group) => group.rows.length > 0),
    rejecting: settings.moderation.rejecting,
    lastSwitch: await findLastSwitch(db),
    may: { switch: can(ctx.actor, 'rules.switch'), write: can(ctx.actor, 'rules.write') },
  }
}

async function rowsOf({ db, now, language }: Context, rules: readonly Rule[]): Promise<Map<string, DeskRow>> {
  const ids = rules.map(({ id }) => id)
  const [month, quarter] = [
    await countFigures(db, ids, now() - 30 * DAY),
    await countFigures(db, ids, now() - 90 * DAY),
  ]
  const accepted = await countAccepted(db, now() - 90 * DAY)
  const waiting = new Set((await listOpenProposals(db)).map(({ ruleId }) => ruleId))
  const braked = await findBraked(db, rules)
  return new Map(
    rules.map((rule) => {
      const { id, title, state } = rule
      const figures = quarter.get(id) as RuleFigures
      const row: DeskRow = {
        ...{ id, title: title[language], state, lastAt: figures.lastAt },
        marks: marksOf(rule, { waits: waiting.has(id), isBraked: braked.has(id), at: now() }),
        ...{ month: month.get(id)?.hits ?? 0, quarter: figures.hits, precision: precisionOf(figures) },
        budgetUsed: budgetUsed(figures.wronglyRefused, accepted, budgetOf(rule)),
      }
      return [id, row]
    }),
  )
}

function inOrder(rules: readonly Rule[], rows: ReadonlyMap<string, DeskRow>, family: RuleFamily): DeskRow[] {
  return rules
    .filter((rule) => rule.family === family)
    .flatMap(({ id }) => rows.get(id) ?? [])
    .sort((a, b) => b.marks.length - a.marks.length || b.quarter - a.quarter || a.id.localeCompare(b.id))
}

/** Rules whose last change was the brake's. */
async function findBraked(db: Queryable, rules: readonly Rule[]): Promise<Set<string>> {
  const changed = rules.filter(({ id, version }) => version > (shippedRule(id)?.version ?? 0)).map(({ id }) => id)
  const rows = await db
    .select({ ruleId: ruleVersions.ruleId, version: ruleVersions.version, cause: ruleVersions.cause })
    .from(ruleVersions)
    .where(inArray(ruleVersions.ruleId, changed))
    .orderBy(desc(ruleVersions.ruleId), desc(ruleVersions.version))
  const newest = rows.filter(({ ruleId }, at) => rows[at - 1]?.ruleId !== ruleId)
  return new Set(newest.filter(({ cause }) => cause === 'braked').map(({ ruleId }) => ruleId))
}
