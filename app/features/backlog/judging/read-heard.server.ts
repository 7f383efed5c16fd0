import { and, asc, eq, gt, inArray, isNull } from 'drizzle-orm'
import { listOwnMentions } from '#app/features/backlog/judging/own-mentions.server.ts'
import { findThread } from '#app/features/backlog/read-collect.server.ts'
import { findRequest, findRequestById, listLedgerIds } from '#app/features/backlog/request-queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { excerptOf } from '#app/features/search/plain-words.ts'
import { can } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'
import { mentions, posts, requestThreads } from '#db/schema/index.ts'

export type HeardPageData = Awaited<ReturnType<typeof readHeard>>

/** What was made of a thread, for whoever wrote in it: their own words there, and what they may still add. */
export async function readHeard(ctx: Context, threadNo: number, requestNo: number) {
  const { db, actor } = ctx
  const { id: accountId } = authorOf(actor)
  const thread = ensureFound(await findThread(db, threadNo), 'thread')
  const request = await findHeard(db, thread.id, requestNo)
  const own = await listOwnMentions(db, accountId, request.id, thread.id)
  const { no, slug, title, lang } = thread
  return {
    thread: { no, slug, title, lang },
    request: {
      ...{ no: request.no, title: request.title, need: request.need, lang: request.lang },
      ...{ label: request.label, people: request.people, peopleSince: request.peopleSince },
    },
    own,
    posts: await listOwnPosts(db, { accountId, threadId: thread.id, requestId: request.id }),
    inWords: await hasOwnWords(db, accountId, request.id),
    mayAsk: can(actor, 'request.me-too') && request.label !== 'made' && request.label !== 'hidden',
  }
}

/** The request as it is shown in the thread: a merged one is the one it went into. */
async function findHeard(db: Queryable, threadId: string, requestNo: number) {
  const named = ensureFound(await findRequest(db, requestNo), 'request')
  const request = named.canonicalId ? ensureFound(await findRequestById(db, named.canonicalId), 'request') : named
  const ids = await listLedgerIds(db, request.id)
  const linked = and(eq(requestThreads.threadId, threadId), inArray(requestThreads.requestId, ids))
  ensureFound((await db.select().from(requestThreads).where(linked).limit(1))[0], 'request')
  return request
}

type Own = { accountId: string; threadId: string; requestId: string }

/** This person's replies there that are not in the request yet. */
async function listOwnPosts(db: Queryable, { accountId, threadId, requestId }: Own) {
  const collected = await db
    .select({ no: mentions.postNo })
    .from(mentions)
    .where(
      and(
        ...[eq(mentions.accountId, accountId), eq(mentions.threadId, threadId), isNull(mentions.retractedAt)],
        inArray(mentions.requestId, await listLedgerIds(db, requestId)),
      ),
    )
  const nos = new Set(collected.map((row) => row.no))
  const written = await db
    .select({ no: posts.no, body: posts.body, lang: posts.lang })
    .from(posts)
    .where(
      and(
        ...[eq(posts.threadId, threadId), gt(posts.no, 0)],
        ...[eq(posts.authorId, accountId), eq(posts.state, 'published')],
      ),
    )
    .orderBy(asc(posts.no))
  return written.filter(({ no }) => !nos.has(no)).map(({ body, ...post }) => ({ ...post, excerpt: excerptOf(body) }))
}

async function hasOwnWords(db: Queryable, accountId: string, requestId: string): Promise<boolean> {
  const said = await db
    .select({ quote: mentions.quote })
    .from(mentions)
    .where(
      and(
        ...[eq(mentions.accountId, accountId), eq(mentions.requestId, requestId)],
        ...[eq(mentions.channel, 'me-too'), isNull(mentions.retractedAt)],
      ),
    )
  return said.some(({ quote }) => quote !== '')
}
