import { type LiveAnswer, listLiveAnswers } from '#app/features/backlog/answers/live-answers.server.ts'
import type { ReadThread } from '#app/features/forum/read-thread.server.ts'
import { requestsIn } from '#app/features/forum/request-references.ts'
import type { Audience } from '#app/permissions.ts'
import type { Language } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'

type Reader = { audience: Audience; language: Language }

/** The requests that the posts of a page name, and those that were heard in it, as they stand now; by the number named. */
export async function listReferences(
  db: Queryable,
  reader: Reader,
  { opening, accepted, posts }: Pick<ReadThread, 'opening' | 'accepted' | 'posts'>,
  heard: readonly number[] = [],
): Promise<[number, LiveAnswer][]> {
  const shown = [opening, accepted, ...posts].flatMap((post) =>
    post?.state === 'published' ? requestsIn(post.html) : [],
  )
  return [...(await listLiveAnswers(db, reader, [...shown, ...heard]))]
}
