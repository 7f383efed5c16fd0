import type { HappenedEvent, News } from '#app/features/notices/news.server.ts'
import type { Queryable } from '#db/client.server.ts'

/** Whether there is a demand in a thread: to its author where there is none, and to whoever put it forward. */
export async function gatherJudged(_: Queryable, { actorId, payload }: HappenedEvent): Promise<News> {
  const { outcome, code, sentence, requestNo } = payload
  return {
    people: {
      actor: actorId,
      // Of what was collected its author hears by the mention.
      threadAuthor: outcome === 'collected' ? null : asText(payload.authorId),
      nominators: payload.nominatorIds as string[] | undefined,
    },
    values: { title: asText(payload.title) ?? '', outcome: asText(outcome) ?? '', code: asText(code) ?? '' },
    quoted: asText(sentence),
    href: typeof requestNo === 'number' ? `/r/${requestNo}` : `/t/${payload.threadNo}`,
  }
}

/** To whoever said that it was not meant so. */
export async function gatherCorrection(_: Queryable, { actorId, payload }: HappenedEvent): Promise<News> {
  const { requestNo, intoNo } = payload
  return {
    people: { actor: actorId, passageAuthor: asText(payload.accountId) },
    values: {
      ...{ no: Number(requestNo), title: asText(payload.title) ?? '', outcome: asText(payload.outcome) ?? '' },
      ...(typeof intoNo === 'number' && { intoNo }),
    },
    quoted: asText(payload.answer),
    href: `/r/${typeof intoNo === 'number' ? intoNo : requestNo}`,
  }
}

const asText = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)
