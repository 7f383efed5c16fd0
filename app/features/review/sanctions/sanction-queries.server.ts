import { and, eq, isNull } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { handleKey } from '#app/features/accounts/handle-key.ts'
import { readActor } from '#app/features/accounts/rights.server.ts'
import { CLAUSES } from '#app/features/moderation/clauses.ts'
import { standingOf } from '#app/features/review/sanctions/sanction.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, posts, reviewItems, sanctions, threads } from '#db/schema/index.ts'

const giver = alias(accounts, 'giver')

/** Who may be sanctioned by whom hangs on the rights they hold. */
export async function findPerson(db: Queryable, handle: string, at: number) {
  const [account] = await db
    .select()
    .from(accounts)
    .where(and(eq(accounts.handleKey, handleKey(handle)), isNull(accounts.deletedAt)))
  const found = ensureFound(account, 'account')
  const { grants } = await readActor(db, found, at)
  return { id: found.id, authorId: found.id, handle: found.handle, language: found.language, grants }
}

/** Newest first, lifted and ended ones too. */
export async function listSanctionsOf(db: Queryable, accountId: string) {
  const rows = await db
    .select({ sanction: sanctions, by: giver.handle, threadNo: threads.no, postNo: posts.no, appealId: reviewItems.id })
    .from(sanctions)
    .leftJoin(giver, eq(giver.id, sanctions.givenBy))
    .leftJoin(posts, eq(posts.id, sanctions.postId))
    .leftJoin(threads, eq(threads.id, posts.threadId))
    .leftJoin(reviewItems, eq(reviewItems.sanctionId, sanctions.id))
    .where(eq(sanctions.accountId, accountId))
  return rows.toSorted((a, b) => b.sanction.givenAt - a.sanction.givenAt)
}

/** The one on top of every page of this person, if any. */
export async function findStandingSanction({ db, now }: Pick<Context, 'db' | 'now'>, accountId: string) {
  const imposed = await db
    .select({
      id: sanctions.id,
      kind: sanctions.kind,
      givenAt: sanctions.givenAt,
      endsAt: sanctions.endsAt,
      liftedAt: sanctions.liftedAt,
    })
    .from(sanctions)
    .where(and(eq(sanctions.accountId, accountId), isNull(sanctions.liftedAt)))
  return standingOf(imposed, now())
}

export const clauseTitle = (id: string | null, language: Context['language']): string | null =>
  CLAUSES.find((clause) => clause.id === id)?.title[language] ?? null
