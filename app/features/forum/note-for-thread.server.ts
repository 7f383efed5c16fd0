import { and, asc, eq } from 'drizzle-orm'
import { findDraft } from '#app/features/forum/draft-queries.server.ts'
import { findWhyHeld, listOwnEdits } from '#app/features/forum/own-waiting.server.ts'
import { findLastReadNo } from '#app/features/forum/read-marks.server.ts'
import { takesAnswers } from '#app/features/forum/thread.ts'
import { findUsualWait } from '#app/features/forum/usual-wait.server.ts'
import { readLiveRules } from '#app/features/moderation/live-rules.server.ts'
import { type Account, can } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { ThreadNote } from '#app/viewer-note.ts'
import type { Queryable } from '#db/client.server.ts'
import { flags, posts, threads, votes } from '#db/schema/index.ts'

/** What is this person's own in a thread; nothing for whoever may not read it. */
export async function noteForThread(ctx: Context, threadNo: number): Promise<ThreadNote> {
  const { actor, db } = ctx
  const thread = await findNotedThread(db, threadNo)
  if (!thread || actor.kind !== 'account' || !can(actor, 'thread.read')) return NOTHING_OWN
  const [own, voted, flagged, draft, lastReadNo] = await Promise.all([
    listOwnPosts(db, actor, thread.id),
    listVotedNos(db, actor, thread.id),
    listFlaggedNos(db, actor, thread.id),
    findDraft(db, actor.id, `thread:${thread.id}`, 'reply'),
    findLastReadNo(ctx, actor.id, thread.id),
  ])
  const mayEdit = can(actor, 'post.edit', { authorId: actor.id, lockedAt: thread.lockedAt })
  return {
    own: own.map((post) => post.no),
    voted,
    flagged,
    editable: mayEdit ? own.filter((post) => post.state !== 'removed').map((post) => post.no) : [],
    mayAccept: takesAnswers(thread.kind) && can(actor, 'answer.accept', thread),
    draft: draft?.fields.body ?? null,
    draftRevision: draft?.revision ?? 0,
    lastReadNo,
    held: await describeHeld(ctx, own),
    editsWaiting: await listEditsWaiting(db, actor, thread.id),
  }
}

const NOTHING_OWN: ThreadNote = {
  own: [],
  voted: [],
  flagged: [],
  editable: [],
  mayAccept: false,
  draft: null,
  draftRevision: 0,
  lastReadNo: 0,
  held: [],
  editsWaiting: [],
}

async function findNotedThread(db: Queryable, no: number) {
  const [thread] = await db
    .select({ id: threads.id, kind: threads.kind, authorId: threads.authorId, lockedAt: threads.lockedAt })
    .from(threads)
    .where(eq(threads.no, no))
  return thread
}

const listOwnPosts = (db: Queryable, actor: Account, threadId: string) =>
  db
    .select({
      id: posts.id,
      no: posts.no,
      state: posts.state,
      html: posts.html,
      lang: posts.lang,
      reason: posts.deletedReason,
    })
    .from(posts)
    .where(and(eq(posts.threadId, threadId), eq(posts.authorId, actor.id)))
    .orderBy(asc(posts.no))

async function listVotedNos(db: Queryable, actor: Account, threadId: string): Promise<number[]> {
  const rows = await db
    .select({ no: posts.no })
    .from(votes)
    .innerJoin(posts, eq(posts.id, votes.postId))
    .where(and(eq(votes.accountId, actor.id), eq(posts.threadId, threadId)))
    .orderBy(asc(posts.no))
  return rows.map((row) => row.no)
}

async function listFlaggedNos(db: Queryable, actor: Account, threadId: string): Promise<number[]> {
  const rows = await db
    .select({ no: posts.no })
    .from(flags)
    .innerJoin(posts, eq(posts.id, flags.postId))
    .where(and(eq(flags.accountId, actor.id), eq(posts.threadId, threadId)))
    .orderBy(asc(posts.no))
  return rows.map((row) => row.no)
}

type OwnPost = Awaited<ReturnType<typeof listOwnPosts>>[number]

/** What of their own is out of sight: its author sees it where it stands, with why and for how long. */
async function describeHeld({ db, language, now }: Context, own: OwnPost[]): Promise<ThreadNote['held']> {
  const outOfSight = own.filter(({ state }) => state !== 'published')
  if (outOfSight.length === 0) return []
  const { rules } = await readLiveRules(db)
  const ids = outOfSight.map(({ id }) => id)
  const why = await findWhyHeld(db, ids, rules, language)
  const wait = await findUsualWait(db, 'held', now())
  return outOfSight.flatMap(({ state, ...post }) => {
    if (state === 'published') return []
    const findings = why.get(post.id)?.findings ?? []
    return [{ ...post, state, why: [...new Set(findings.map(({ title }) => title))], wait }]
  })
}

async function listEditsWaiting(db: Queryable, actor: Account, threadId: string): Promise<number[]> {
  const edits = await listOwnEdits(db, actor.id)
  return edits.filter((edit) => edit.threadId === threadId).map(({ no }) => no)
}
