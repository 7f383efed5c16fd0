import { and, asc, between, eq, isNull, sql } from 'drizzle-orm'
import { shownHandle } from '#app/features/accounts/shown-handle.server.ts'
import { listFiveClosest } from '#app/features/backlog/closest-requests.server.ts'
import { findPassage } from '#app/features/backlog/find-passage.ts'
import { fitInWords } from '#app/features/backlog/judging/fit-in-words.ts'
import { listReplies } from '#app/features/backlog/judging/list-replies.server.ts'
import { listScenes } from '#app/features/backlog/judging/list-scenes.server.ts'
import { suggestLine } from '#app/features/backlog/judging/suggest-line.server.ts'
import { markCollected } from '#app/features/backlog/mark-collected.ts'
import { listRequestsOfThread } from '#app/features/backlog/thread-requests.server.ts'
import { listLines } from '#app/features/catalogue/queries.server.ts'
import { htmlOf } from '#app/features/forum/post-queries.server.ts'
import { POSTS_PER_PAGE, pageOfPost } from '#app/features/forum/thread.ts'
import { plainWords } from '#app/features/search/plain-words.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, mentions, posts, productLines, threads } from '#db/schema/index.ts'

export type CollectPageData = Awaited<ReturnType<typeof readCollect>>

/** `postNo` and `quote` were marked before the page was opened; without a post the page alone is named. */
type Wanted = { threadNo: number; page?: number; postNo?: number; quote?: string }

type Reader = Pick<Context, 'db' | 'settings'>

/** A thread as it reads, with each text as it was written, so that what is marked is found again to the character. */
export async function readCollect({ db, settings }: Reader, { threadNo, page: wanted = 1, postNo = 0, quote }: Wanted) {
  const found = ensureFound(await findThread(db, threadNo, 'also removed'), 'thread')
  const isShown = found.state === 'published'
  // Of one that moderators removed there is only what was collected from it, to be taken out.
  const thread = isShown ? found : { ...found, title: '' }
  const pages = Math.max(1, Math.ceil(thread.lastPostNo / POSTS_PER_PAGE))
  const page = Math.min(Math.max(1, postNo > 0 ? pageOfPost(postNo) : wanted), pages)
  const written = isShown ? await listWritten(db, thread.id, page) : []
  const marks = await listMarks(db, thread.id)
  const source = written.find((post) => post.no === postNo)
  const marked = source && { postNo, ...(placeOf(source.body, quote) ?? WHOLE) }
  const about = source ?? (page === 1 ? written[0] : undefined)
  const words = `${thread.title} ${marked?.quote || (about?.body ?? '')}`
  const collected = new Set(marks.map((mark) => mark.postNo ?? 0))
  return {
    ...{ thread, page, pages, marked },
    posts: written.map(({ no, body, html, rendererVersion, lang, by, works, createdAt }) => {
      const collectedHere = marks.filter((mark) => mark.postNo === no)
      const shown = markCollected(htmlOf({ html, body, rendererVersion }), body, collectedHere)
      return { no, body, html: shown, lang, by, works, createdAt }
    }),
    replies: isShown
      ? await listReplies(db, {
          ...{ threadId: thread.id, authorId: about?.authorId ?? thread.authorId, marked: words, collected },
        })
      : [],
    linked: await listRequestsOfThread(db, 'staff', thread.id),
    closest: isShown ? await listFiveClosest(db, words, thread.lineId) : [],
    lines: (await listLines(db)).map(({ slug, name }) => ({ slug, name })),
    line: await suggestLine({ db, settings }, { thread, need: marked?.quote || (about?.body ?? '') }),
    scenes: await listScenes(db),
    fits: fitInWords(words),
  }
}

const WHOLE = { quote: '', start: undefined }

function placeOf(body: string, quote: string | undefined) {
  const found = quote ? findPassage(body, quote) : undefined
  return found && { quote: plainWords(found.quote), start: found.start }
}

export async function findThread(db: Queryable, no: number, which: 'shown' | 'also removed' = 'shown') {
  const [found] = await db
    .select({
      ...{
        id: threads.id,
        no: threads.no,
        slug: threads.slug,
        title: threads.title,
        lang: threads.lang,
        kind: threads.kind,
        state: threads.state,
      },
      ...{ lastPostNo: threads.lastPostNo, toJudgeAt: threads.toJudgeAt, authorId: threads.authorId },
      ...{ lineId: threads.lineId, lineSlug: productLines.slug, line: productLines.name },
    })
    .from(threads)
    .innerJoin(productLines, eq(productLines.id, threads.lineId))
    .where(and(eq(threads.no, no), which === 'shown' ? eq(threads.state, 'published') : undefined))
  return found
}

const listWritten = (db: Queryable, threadId: string, page: number) =>
  db
    .select({
      ...{ no: posts.no, body: posts.body, lang: posts.lang, createdAt: posts.createdAt },
      ...{ html: posts.html, rendererVersion: posts.rendererVersion },
      ...{
        by: shownHandle,
        works: sql<string | null>`iif(${accounts.deletedAt} IS NULL, ${accounts.works}, NULL)`,
        authorId: posts.authorId,
      },
    })
    .from(posts)
    .innerJoin(accounts, eq(accounts.id, posts.authorId))
    .where(
      and(
        eq(posts.threadId, threadId),
        between(posts.no, (page - 1) * POSTS_PER_PAGE + 1, page * POSTS_PER_PAGE),
        eq(posts.state, 'published'),
      ),
    )
    .orderBy(asc(posts.no))

/** What was collected here before, by place. */
const listMarks = (db: Queryable, threadId: string) =>
  db
    .select({ postNo: mentions.postNo, quote: mentions.quote, start: mentions.quoteStart, end: mentions.quoteEnd })
    .from(mentions)
    .where(and(eq(mentions.threadId, threadId), isNull(mentions.retractedAt)))
