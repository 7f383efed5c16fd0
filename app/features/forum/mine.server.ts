import { and, desc, eq, inArray } from 'drizzle-orm'
import { authorOf } from '#app/features/forum/author.ts'
import { type Draft, listOwnDrafts } from '#app/features/forum/draft-queries.server.ts'
import { findWhyHeld, listOwnEdits } from '#app/features/forum/own-waiting.server.ts'
import { findUsualWait } from '#app/features/forum/usual-wait.server.ts'
import { explainFindings } from '#app/features/moderation/explain-findings.ts'
import { readLiveRules } from '#app/features/moderation/live-rules.server.ts'
import type { Finding, Rule } from '#app/features/moderation/rule.ts'
import type { Context, Language } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { posts, threads, votes } from '#db/schema/index.ts'

export type Mine = Awaited<ReturnType<typeof readMine>>

/** Everything of one person that is not to be seen by others, and what they began. */
export async function readMine({ db, actor, language, now }: Context) {
  const { id, handle } = authorOf(actor)
  const [drafts, outOfSight, edits, ownThreads, voted] = await Promise.all([
    listOwnDrafts(db, id),
    listOutOfSight(db, id),
    listOwnEdits(db, id),
    listThreadsOf(db, id),
    listVoted(db, id),
  ])
  const places = await findPlaces(db, drafts)
  const { rules } = await readLiveRules(db)
  const ids = outOfSight.map((post) => post.id)
  const why = await findWhyHeld(db, ids, rules, language)
  return {
    handle,
    drafts: drafts.map((draft) => presentDraft(draft, places, rules, language)),
    held: outOfSight.map((post) => ({ ...post, why: why.get(post.id) ?? null })),
    edits,
    waits: await findWaits(db, now()),
    threads: ownThreads,
    voted,
  }
}

/** Said of what is waited for: a text that was held, one that was asked for, an edit. */
async function findWaits(db: Queryable, at: number) {
  const [held, asked, edit] = await Promise.all([
    findUsualWait(db, 'held', at),
    findUsualWait(db, 'asked', at),
    findUsualWait(db, 'edit', at),
  ])
  return { held, asked, edit }
}

function presentDraft(draft: Draft, places: Map<string, DraftPlace>, rules: readonly Rule[], language: Language) {
  const { id, state, fields, photoId, lang, updatedAt, mode, target } = draft
  const findings = explainFindings(draft.findings as Finding[], rules, language)
  return { id, state, mode, fields, photoId, lang, updatedAt, findings, place: places.get(target) ?? null }
}

/** `revision` is of the post that an edit goes into. */
type DraftPlace = { href: string; title: string; lang: string; revision?: number }

/** Where a reply or an edit was going; a draft whose thread is gone has no place, and is kept all the same. */
async function findPlaces(db: Queryable, drafts: Draft[]): Promise<Map<string, DraftPlace>> {
  const idsOf = (kind: string) =>
    drafts.flatMap(({ target }) => (target.startsWith(`${kind}:`) ? target.slice(kind.length + 1) : []))
  const found = await db
    .select({ id: threads.id, no: threads.no, title: threads.title, lang: threads.lang })
    .from(threads)
    .where(inArray(threads.id, idsOf('thread')))
  const edited = await db
    .select({
      id: posts.id,
      postNo: posts.no,
      revision: posts.revision,
      no: threads.no,
      title: threads.title,
      lang: threads.lang,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(inArray(posts.id, idsOf('post')))
  return new Map<string, DraftPlace>([
    ...found.map(({ id, no, ...rest }) => [`thread:${id}`, { href: `/t/${no}/reply`, ...rest }] as const),
    ...edited.map(
      ({ id, no, postNo, ...rest }) => [`post:${id}`, { href: `/t/${no}/p/${postNo}/edit`, ...rest }] as const,
    ),
  ])
}

const listOutOfSight = (db: Queryable, accountId: string) =>
  db
    .select({
      id: posts.id,
      no: posts.no,
      state: posts.state,
      body: posts.body,
      lang: posts.lang,
      createdAt: posts.createdAt,
      reason: posts.deletedReason,
      threadNo: threads.no,
      title: threads.title,
      threadLang: threads.lang,
    })
    .from(posts)
    .innerJoin(threads, eq(threads.id, posts.threadId))
    .where(and(eq(posts.authorId, accountId), inArray(posts.state, ['held', 'removed'])))
    .orderBy(posts.state, desc(posts.createdAt))
    .limit(50)

const listThreadsOf = (db: Queryable, accountId: string) =>
  db
    .select({
      no: threads.no,
      slug: threads.slug,
      title: threads.title,
      lang: threads.lang,
      kind: threads.kind,
      answered: threads.answered,
      replyCount: threads.replyCount,
      openedAt: threads.openedAt,
      state: threads.state,
    })
    .from(threads)
    .where(eq(threads.authorId, accountId))
    .orderBy(desc(threads.openedAt))
    .limit(50)

const listVoted = (db: Queryable, accountId: string) =>
  db
    .select({
      postNo: posts.no,
      no: threads.no,
      slug: threads.slug,
      title: threads.title,
      lang: threads.lang,
      at: votes.at,
    })
    .from(votes)
    .innerJoin(posts, and(eq(posts.id, votes.postId), eq(posts.state, 'published')))
    .innerJoin(threads, and(eq(threads.id, posts.threadId), eq(threads.state, 'published')))
    .where(eq(votes.accountId, accountId))
    .orderBy(desc(votes.at))
    .limit(50)
