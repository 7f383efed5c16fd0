import { setImmediate as yieldToOthers } from 'node:timers/promises'
import { foreseeImport } from '#app/features/desk/rules/exchange/foresee-import.server.ts'
import { saveRule } from '#app/features/desk/rules/write/save-rule.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'

type ToImport = { rules: readonly Record<string, unknown>[]; reason: string }

/** Whatever is new or changed among the rules; none comes in force. Begun again after an end in the middle, it goes on. */
export async function importRules(ctx: Context, { rules, reason }: ToImport): Promise<{ imported: number }> {
  ensureCan(ctx.actor, 'rules.write')
  const { toSave } = await foreseeImport(ctx, rules)
  let imported = 0
  for (const written of toSave) {
    const saved = await saveRule(ctx, { ...written, reason, cause: 'imported' })
    if (saved.ok) imported++
    await yieldToOthers()
  }
  return { imported }
}
