import { eq } from 'drizzle-orm'
import { listWatchers } from '#app/features/backlog/answers/list-watchers.server.ts'
import { isAnswered } from '#app/features/backlog/request-label.ts'
import { findRequestById, findStandingVerdict, type Request } from '#app/features/backlog/request-queries.server.ts'
import type { Tells } from '#app/features/backlog/step-tells.ts'
import { listHearers } from '#app/features/backlog/verdicts/list-hearers.server.ts'
import { findLineById } from '#app/features/catalogue/queries.server.ts'
import { languageOf } from '#app/features/forum/text-language.ts'
import type { HappenedEvent, News } from '#app/features/notices/news.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { verdictTexts } from '#db/schema/index.ts'

type Gathered = Promise<News | undefined>

/** One step of one request, for everyone whom the step concerns. */
export async function gatherRequest(db: Queryable, { actorId, payload, at }: HappenedEvent): Gathered {
  const request = await findRequestById(db, String(payload.requestId))
  if (!request) return undefined
  const to = String(payload.to ?? '')
  const tells = (payload.tells ?? { people: 'direct' }) as Tells
  const heard = await listHearers(db, request, tells, at)
  const into = asText(payload.canonicalId) ? await findRequestById(db, String(payload.canonicalId)) : undefined
  const line = await findLineById(db, request.lineId)
  return {
    people: {
      ...{ actor: actorId, owners: heard.owners, addressee: tells.addressee ? asText(payload.addresseeId) : null },
      told: tells.people ? await listWatchers(db, request.id, at) : [],
      ...(into ? { merged: heard.direct } : { askers: heard.direct }),
      // That a team has it is good to know and nothing to be called for.
      ...(to === 'routed' ? { watchers: heard.authors } : { authors: heard.authors, watchers: heard.digest }),
    },
    values: {
      ...{
        no: request.no,
        title: asText(payload.title) ?? request.title,
        label: String(payload.label ?? ''),
        from: String(payload.from ?? ''),
        to,
      },
      ...{ lineEn: line?.name.en ?? '', lineZh: line?.name['zh-CN'] ?? '' },
      ...(into && { need: request.need, intoNo: into.no, intoTitle: into.title, intoNeed: into.need }),
    },
    quoted: asText(payload.question) ?? asText(payload.reason),
    said: (await textsOf(db, into ? await verdictOf(db, into) : asText(payload.verdictId))) ?? asWritten(payload),
    href: `/r/${request.no}`,
  }
}

/** Of a request that takes in another, the answer that stands there. */
const verdictOf = async (db: Queryable, { id, label }: Request) =>
  isAnswered(label) ? (await findStandingVerdict(db, id))?.id : undefined

/** In every language in which it was written by now. */
async function textsOf(db: Queryable, verdictId: string | undefined): Promise<Record<string, string> | undefined> {
  if (!verdictId) return undefined
  const rows = await db.select().from(verdictTexts).where(eq(verdictTexts.verdictId, verdictId))
  return Object.fromEntries(rows.flatMap(({ lang, text }) => (text === null ? [] : [[lang, text]])))
}

const asWritten = ({ publicText }: Record<string, unknown>) =>
  typeof publicText === 'string' ? { [languageOf(publicText)]: publicText } : undefined

/** A month after something was made. */
export async function gatherFollowUp(db: Queryable, { payload, at }: HappenedEvent): Gathered {
  const request = await findRequestById(db, String(payload.requestId))
  if (request?.state !== 'made') return undefined
  const { direct } = await listHearers(db, request, { people: 'direct' }, at)
  return {
    people: { askedAfter: direct },
    values: { no: request.no, title: request.title },
    href: `/r/${request.no}/reply`,
  }
}

/** To the owners, when something that was made does not solve it. */
export async function gatherGap(db: Queryable, { actorId, payload, at }: HappenedEvent): Gathered {
  const request = await findRequestById(db, String(payload.requestId))
  if (!request || payload.solved) return undefined
  const { owners } = await listHearers(db, request, { owners: true }, at)
  return {
    people: { actor: actorId, owners },
    values: { no: request.no, title: request.title, to: 'gap' },
    href: `/r/${request.no}`,
  }
}

const asText = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)
