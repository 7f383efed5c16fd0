import { listVersions } from '#app/features/desk/rules/find-rule.server.ts'
import { type SavedRule, saveRule } from '#app/features/desk/rules/write/save-rule.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'

type Restore = { ruleId: string; version: number; seen: number; reason: string }

/** What a rule once was becomes its next version; what was between stays on record. */
export async function restoreVersion(ctx: Context, { ruleId, version, seen, reason }: Restore): Promise<SavedRule> {
  const versions = await listVersions(ctx.db, ruleId)
  const { rule } = ensureFound(
    versions.find((one) => one.version === version),
    'ruleVersion',
  )
  const { state: _, version: __, ...written } = rule
  return saveRule(ctx, { rule: written, seen, reason })
}
