import { and, asc, inArray, isNotNull, or, sql } from 'drizzle-orm'
import type { Request } from '#app/features/backlog/request-queries.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { requests } from '#db/schema/index.ts'

const shown = {
  ...{ id: requests.id, no: requests.no, title: requests.title, lang: requests.lang, state: requests.state },
  ...{ engineerId: requests.engineerId, proposedAt: requests.proposedAt },
}

export type Proposed = Pick<Request, keyof typeof shown>

type Wanted = { most: number; owners?: string[]; after?: Pick<Proposed, 'proposedAt' | 'id'> }

/** Steps that wait for their second signature, of some owners of lines or of all, the oldest first. */
export const listProposed = (db: Queryable, { most, owners, after }: Wanted): Promise<Proposed[]> =>
  db
    .select(shown)
    .from(requests)
    .where(
      and(
        isNotNull(requests.proposedAt),
        owners && or(inArray(requests.engineerId, owners), inArray(requests.pmId, owners)),
        after && sql`(${requests.proposedAt}, ${requests.id}) > (${after.proposedAt}, ${after.id})`,
      ),
    )
    .orderBy(asc(requests.proposedAt), asc(requests.id))
    .limit(most)
