import type { Request } from '#app/features/backlog/request-queries.server.ts'
import { listLedgerIds } from '#app/features/backlog/request-queries.server.ts'
import { mayApplyFor } from '#app/features/backlog/samples/may-apply.ts'
import {
  countClosedOf,
  findFeedback,
  listLinks,
  listSharedOf,
} from '#app/features/backlog/samples/sample-queries.server.ts'
import { type Audience, seesInside } from '#app/permissions.ts'
import type { Queryable } from '#db/client.server.ts'

export type RequestSamples = Awaited<ReturnType<typeof readSharedSamples>>

/** Samples of a request for its page: outside that there were some and what came of them, inside what was said of them. */
export async function readSharedSamples(
  db: Queryable,
  audience: Audience,
  { id, state }: Pick<Request, 'id' | 'state'>,
) {
  const inside = seesInside(audience)
  const shared = (await listSharedOf(db, await listLedgerIds(db, id))).toSorted(
    (a, b) => (b.sharedAt ?? 0) - (a.sharedAt ?? 0),
  )
  const links = inside
    ? await listLinks(
        db,
        shared.map((sample) => sample.id),
      )
    : []
  return {
    mayApply: mayApplyFor(state),
    closed: await countClosedOf(db, id),
    shared: await Promise.all(
      shared.map(async (sample) => ({
        ...{ no: sample.no, state: sample.state, outcome: sample.outcome, sharedAt: sample.sharedAt },
        links: links.filter(({ sampleId }) => sampleId === sample.id).map(({ url, disclosed }) => ({ url, disclosed })),
        feedback: inside ? await findFeedback(db, sample.id) : undefined,
        gear: inside ? `${sample.camera} · ${sample.lens}` : null,
        lang: sample.lang,
      })),
    ),
  }
}
