import { FORMAT } from '#app/features/desk/rules/exchange/exchange-file.ts'
import { listRules } from '#app/features/moderation/live-rules.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'

/** All rules as they stand, or one of them, with their examples. */
export async function exportRules({ db }: Context, ruleId: string | null): Promise<{ name: string; text: string }> {
  const all = await listRules(db)
  const rules =
    ruleId === null
      ? all
      : [
          ensureFound(
            all.find(({ id }) => id === ruleId),
            'rule',
          ),
        ]
  const text = `${JSON.stringify({ format: FORMAT, rules }, null, 2)}\n`
  return { name: ruleId === null ? 'rules.json' : `${ruleId}.json`, text }
}
