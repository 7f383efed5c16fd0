import { listVersions } from '#app/features/desk/rules/find-rule.server.ts'
import { changesOf, machineText } from '#app/features/desk/rules/versions/rule-changes.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import { can } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'

export type VersionPage = Awaited<ReturnType<typeof versionPage>>

/** One version beside the one before it. */
export async function versionPage(ctx: Context, ruleId: string, wanted: string) {
  const { db, language, settings } = ctx
  const versions = await listVersions(db, ruleId)
  const at = versions.findIndex(({ version }) => String(version) === wanted)
  ensureFound(versions[0], 'rule')
  const { rule, ...version } = ensureFound(versions[at], 'ruleVersion')
  const before = versions[at + 1]
  const name = rule.title[language]
  return {
    title: `${wordsFor(language, 'desk').versions.title(name, version.version)} · ${settings.brandName}`,
    name,
    ruleId,
    version,
    before: before?.version ?? null,
    changes: before ? changesOf(before.rule, rule) : null,
    machine: machineText(rule),
    today: versions[0]?.version ?? 0,
    mayWrite: can(ctx.actor, 'rules.write'),
  }
}
