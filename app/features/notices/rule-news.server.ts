import type { Worded } from '#app/features/moderation/rule.ts'
import type { HappenedEvent, News } from '#app/features/notices/news.server.ts'
import type { Queryable } from '#db/client.server.ts'

/** To those who may agree that a rule refuses; each reads its title in the language of the mail. */
export async function gatherProposal(_: Queryable, { actorId, payload }: HappenedEvent): Promise<News | undefined> {
  const titles = payload.titles as Worded
  return {
    people: { actor: actorId, signers: payload.signerIds as string[] },
    values: { title: titles.en, titleZh: titles['zh-CN'] },
    href: `/rules/desk/${payload.ruleId}`,
  }
}

/** Set back by the brake, or due to be looked at again: to everybody who moderates. */
export async function gatherRuleNews(_: Queryable, { payload }: HappenedEvent): Promise<News | undefined> {
  const titles = payload.titles as Worded
  const { why, to, hits, accounts } = payload.figures as Record<string, string | number>
  const figures = { why: why ?? '', to: to ?? '', hits: hits ?? 0, accounts: accounts ?? 0 }
  return {
    people: { moderators: payload.moderatorIds as string[] },
    values: { title: titles.en, titleZh: titles['zh-CN'], ...figures },
    href: `/rules/desk/${payload.ruleId}`,
  }
}

/** To whoever wrote a text that a rule refused wrongly. */
export async function gatherRestored(_: Queryable, { actorId, payload }: HappenedEvent): Promise<News | undefined> {
  return {
    people: { actor: actorId, account: String(payload.accountId) },
    values: {},
    quoted: typeof payload.reason === 'string' && payload.reason !== '' ? payload.reason : undefined,
    href: '/mine',
  }
}
