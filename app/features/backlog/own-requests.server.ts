import { and, desc, eq, isNull, ne } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { mentions, requests } from '#db/schema/index.ts'

export type OwnRequest = Awaited<ReturnType<typeof listRequestsAskedBy>>[number]

/** What this person asked for, by a post or a Me too, each once; the latest request first. */
export const listRequestsAskedBy = (db: Queryable, accountId: string) =>
  db
    .select({ no: requests.no, title: requests.title, lang: requests.lang, label: requests.label })
    .from(mentions)
    .innerJoin(requests, eq(requests.id, mentions.requestId))
    .where(and(eq(mentions.accountId, accountId), isNull(mentions.retractedAt), ne(requests.label, 'hidden')))
    .groupBy(mentions.requestId)
    .orderBy(desc(mentions.requestId))
    .limit(50)
