import type { AppLoadContext } from '@remix-run/node'
import { noteForRequest } from '#app/features/backlog/note-for-request.server.ts'
import { noteForThread } from '#app/features/forum/note-for-thread.server.ts'
import { findStorm } from '#app/features/moderation/storm.server.ts'
import { countUnreadNotices } from '#app/features/notices/queries.server.ts'
import { findStandingSanction } from '#app/features/review/sanctions/sanction-queries.server.ts'
import type { ViewerNote } from '#app/viewer-note.ts'

/** What is private to this person on the page at `pathname`. */
export async function viewerNote(
  { ctx, audience }: Pick<AppLoadContext, 'ctx' | 'audience'>,
  pathname: string,
): Promise<ViewerNote> {
  const { actor, db } = ctx
  if (actor.kind !== 'account') {
    return { audience, handle: null, state: 'visitor', newcomer: false, silenced: false, unread: 0, grants: [] }
  }
  const { handle, state, newcomer, silenced, grants } = actor
  const threadNo = numberIn(pathname, /^\/t\/(\d{1,9})(?!\d)/)
  const sanction = await findStandingSanction(ctx, actor.id)
  const storm = await findStorm(db, ctx.now())
  const requestNo = numberIn(pathname, /^\/r\/(\d{1,9})(?!\d)/)
  return {
    audience,
    handle,
    state,
    newcomer,
    silenced,
    grants,
    unread: await countUnreadNotices(db, actor.id),
    ...(sanction && { sanction: { id: sanction.id, kind: sanction.kind, endsAt: sanction.endsAt } }),
    ...(storm && state === 'member' && { stormUntil: storm.endsAt }),
    ...(threadNo && { thread: await noteForThread(ctx, threadNo) }),
    ...(requestNo && { request: await noteForRequest(ctx, requestNo) }),
  }
}

const numberIn = (pathname: string, pattern: RegExp) => Number(pattern.exec(pathname)?.[1] ?? 0)
