import type { HappenedEvent, News } from '#app/features/notices/news.server.ts'
import type { Queryable } from '#db/client.server.ts'

/** To everybody who moderates. */
export async function gatherStorm(_: Queryable, { actorId, payload }: HappenedEvent): Promise<News | undefined> {
  return {
    people: { actor: actorId, moderators: payload.moderatorIds as string[] },
    values: {},
    quoted: typeof payload.reason === 'string' ? payload.reason : undefined,
    href: '/review/storm',
  }
}

/** To one person: the exam they waited for is open again, or their account was secured. */
export const gatherOwn =
  (href: string) =>
  async (_: Queryable, { actorId, subject }: HappenedEvent): Promise<News | undefined> => ({
    people: { actor: actorId, account: subject.slice(subject.indexOf(':') + 1) },
    values: {},
    href,
  })
