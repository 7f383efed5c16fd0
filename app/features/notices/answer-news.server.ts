import { findRequestById } from '#app/features/backlog/request-queries.server.ts'
import { listHearers } from '#app/features/backlog/verdicts/list-hearers.server.ts'
import type { HappenedEvent, News } from '#app/features/notices/news.server.ts'
import type { Queryable } from '#db/client.server.ts'

type Gathered = Promise<News | undefined>

/** Somebody contradicts an answer: to its owners, or to the leads where it has none. */
export async function gatherContradiction(db: Queryable, { actorId, payload, at }: HappenedEvent): Gathered {
  const request = await findRequestById(db, String(payload.requestId))
  if (!request) return undefined
  const { owners } = await listHearers(db, request, { owners: true, leads: request.pmId === null }, at)
  return {
    people: { actor: actorId, owners },
    values: { no: request.no, title: request.title },
    quoted: asText(payload.text),
    href: `/r/${request.no}/replies`,
  }
}

/** What came of it: to whoever had said it. */
export async function gatherContradicted(db: Queryable, { actorId, payload }: HappenedEvent): Gathered {
  const request = await findRequestById(db, String(payload.requestId))
  if (!request) return undefined
  const into = Number(payload.intoNo ?? 0)
  return {
    people: { actor: actorId, account: asText(payload.accountId) },
    values: {
      ...{ no: request.no, title: request.title, outcome: String(payload.outcome ?? '') },
      ...(into > 0 && { intoNo: into }),
    },
    quoted: asText(payload.text),
    href: `/r/${into > 0 ? into : request.no}`,
  }
}

const asText = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)
