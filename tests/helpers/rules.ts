import { saveRule } from '#app/features/desk/rules/write/save-rule.server.ts'
import type { Rule } from '#app/features/moderation/rule.ts'
import type { Context } from '#app/platform/context.server.ts'
import { judgements } from '#db/schema/index.ts'
import type { World } from '#tests/helpers/world.ts'

/** An honest rule as somebody would write it: preset packs offered to the reader. */
export const PRESETS = {
  id: 'preset-packs',
  family: 'self-promotion',
  languages: ['en'],
  owner: 'moderators',
  title: { en: 'Preset packs for sale', 'zh-CN': '出售预设包' },
  advice: { en: 'Share how you edit; leave the pack out.', 'zh-CN': '请分享修图方法，不要推销预设包。' },
  match: { all: [{ words: ['preset pack', 'presets'] }, { words: ['my store', 'my shop'] }], near: 80 },
  examples: {
    block: [
      'Grab the preset pack in my store.',
      'My presets are in my shop from today.',
      'The new preset pack is up at my shop.',
    ],
    pass: [
      'Which presets do you use for skin?',
      'My store of batteries is empty again.',
      'I deleted every preset pack I ever had.',
    ],
  },
} satisfies Omit<Rule, 'state' | 'version'>

export const savePresets = (ctx: Context, changes: Record<string, unknown> = {}, seen = 0) =>
  saveRule(ctx, { rule: { ...PRESETS, ...changes }, seen, reason: 'Packs were offered three times this week.' })

/** So many texts that were judged and published at this moment. */
export async function judgeMany(world: World, count: number) {
  const { door } = world.system()
  const row = { accountId: 'anybody', target: 'ask', textHash: '', outcome: 'publish' as const, findings: [] }
  const rows = Array.from({ length: count }, () => ({ ...row, id: world.system().newId(), at: world.at }))
  await door(async (tx) => {
    for (let from = 0; from < rows.length; from += 500) await tx.insert(judgements).values(rows.slice(from, from + 500))
  })
}
