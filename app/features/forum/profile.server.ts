import { and, eq, isNull } from 'drizzle-orm'
import { handleKey } from '#app/features/accounts/handle-key.ts'
import { findAuthors } from '#app/features/forum/authors.server.ts'
import type { Cursor } from '#app/features/forum/cursor.ts'
import { listPostsOfPerson } from '#app/features/forum/post-queries.server.ts'
import { excerptOf } from '#app/features/search/plain-words.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts } from '#db/schema/index.ts'

export type Profile = Awaited<ReturnType<typeof readProfile>>

/** What members see of a member. */
export async function readProfile(db: Queryable, handle: string, after?: Cursor) {
  const [found] = await db
    .select({
      id: accounts.id,
      kit: accounts.kit,
      admittedAt: accounts.admittedAt,
      passedAgainAt: accounts.passedAgainAt,
      newcomerUntil: accounts.newcomerUntil,
    })
    .from(accounts)
    .where(and(eq(accounts.handleKey, handleKey(handle)), isNull(accounts.deletedAt)))
  const { id, kit, admittedAt, passedAgainAt, newcomerUntil } = ensureFound(found, 'account')
  const [authors, { posts, next }] = await Promise.all([findAuthors(db, [id]), listPostsOfPerson(db, id, after)])
  const author = ensureFound(authors.get(id), 'account')
  return {
    id,
    author,
    kit: kit ?? [],
    joinedAt: admittedAt,
    passedAgainAt,
    newcomer: newcomerUntil !== null,
    posts: posts.map(inPlainWords),
    next,
  }
}

const inPlainWords = <T extends { body: string }>(post: T): T => ({ ...post, body: excerptOf(post.body) })
