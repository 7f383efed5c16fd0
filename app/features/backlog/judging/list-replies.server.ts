import { and, asc, eq, gt, ne } from 'drizzle-orm'
import { shownHandle } from '#app/features/accounts/shown-handle.server.ts'
import { agreesWith } from '#app/features/backlog/judging/agrees-with.ts'
import { excerptOf } from '#app/features/search/plain-words.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, posts } from '#db/schema/index.ts'

const MOST_REPLIES = 300

export type ReplyToTick = Awaited<ReturnType<typeof listReplies>>[number]

type Wanted = { threadId: string; authorId: string; marked: string; collected: ReadonlySet<number> }

/** What others wrote under it. `agrees` says how a reply names the same need: those are ticked beforehand. */
export async function listReplies(db: Queryable, { threadId, authorId, marked, collected }: Wanted) {
  const rows = await db
    .select({ no: posts.no, body: posts.body, lang: posts.lang, by: shownHandle })
    .from(posts)
    .innerJoin(accounts, eq(accounts.id, posts.authorId))
    .where(
      and(eq(posts.threadId, threadId), gt(posts.no, 1), eq(posts.state, 'published'), ne(posts.authorId, authorId)),
    )
    .orderBy(asc(posts.no))
    .limit(MOST_REPLIES)
  return rows.map(({ body, ...reply }) => ({
    ...reply,
    excerpt: excerptOf(body),
    agrees: agreesWith(body, marked) ?? null,
    collected: collected.has(reply.no),
  }))
}
