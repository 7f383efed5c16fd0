import { findRule } from '#app/features/desk/rules/find-rule.server.ts'
import { fieldsOf, type RuleFields } from '#app/features/desk/rules/write/written-rule.ts'
import { CLAUSES } from '#app/features/moderation/clauses.ts'
import { SHARED_LISTS } from '#app/features/moderation/shared-lists.ts'
import { wordsFor } from '#app/messages/words.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'

export type RuleEditPage = {
  title: string
  heading: string
  ruleId: string | null
  seen: number
  fields: RuleFields
  clauses: { id: string; title: string }[]
  lists: string[]
}

export function newRulePage(ctx: Context): RuleEditPage {
  const { title } = wordsFor(ctx.language, 'desk').write
  const match = JSON.stringify({ all: [{ words: [''] }, { words: [''] }], near: 60 }, null, 2)
  const fields = { languages: 'en', owner: 'moderators', match }
  return { ...pageOf(ctx, title), ruleId: null, seen: 0, fields }
}

export async function editRulePage(ctx: Context, ruleId: string): Promise<RuleEditPage> {
  const rule = ensureFound(await findRule(ctx.db, ruleId), 'rule')
  const heading = wordsFor(ctx.language, 'desk').write.titleOf(rule.title[ctx.language])
  return { ...pageOf(ctx, heading), ruleId, seen: rule.version, fields: fieldsOf(rule) }
}

const pageOf = ({ language, settings }: Context, heading: string) => ({
  ...{ heading, title: `${heading} · ${settings.brandName}`, lists: Object.keys(SHARED_LISTS).toSorted() },
  clauses: CLAUSES.map(({ id, title }) => ({ id, title: title[language] })),
})
