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
