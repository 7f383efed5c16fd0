import type { Power } from '#app/features/desk/backtest/sizes.ts'
import { groundsOf } from '#app/features/moderation/match-parts.ts'
import { type ParsedRule, parseRule } from '#app/features/moderation/rule.schema.ts'
import type { Rule } from '#app/features/moderation/rule.ts'
import { SHARED_LISTS } from '#app/features/moderation/shared-lists.ts'

/** A backtest needs a rule that runs; whether its examples are enough, or right, is what it may be there to find out. */
export function readDraft(written: unknown, power: Power): ParsedRule {
  const { examples = { block: [], pass: [] }, ...rest } = (written ?? {}) as Record<string, unknown>
  const parsed = parseRule({ ...rest, examples: { block: [], pass: [] }, state: 'draft' })
  if (!parsed.ok) return parsed
  if (power === 'block' && groundsOf(parsed.rule.match, SHARED_LISTS) < 2)
    return { ok: false, problems: [{ path: 'match', key: 'oneGround' }] }
  return { ok: true, rule: { ...parsed.rule, state: power, examples: examples as Rule['examples'] } }
}
