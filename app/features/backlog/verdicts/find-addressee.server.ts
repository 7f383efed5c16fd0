import { and, asc, eq, isNotNull, isNull, ne } from 'drizzle-orm'
import { handleKey } from '#app/features/accounts/handle-key.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, mentions } from '#db/schema/index.ts'

/** Whom a question is for, by handle, with or without the sign before it. */
export async function findAddressee(db: Queryable, handle: string): Promise<{ id: string } | undefined> {
  const [found] = await db
    .select({ id: accounts.id })
    .from(accounts)
    .where(and(eq(accounts.handleKey, handleKey(handle.replace(/^@/, ''))), isNull(accounts.deletedAt)))
  return found
}

/** Whose words it began with, where that is known. */
export async function findFirstAsker(db: Queryable, requestId: string) {
  const [first] = await db
    .select({ id: accounts.id, handle: accounts.handle })
    .from(mentions)
    .innerJoin(accounts, eq(accounts.id, mentions.accountId))
    .where(
      and(
        eq(mentions.requestId, requestId),
        isNotNull(mentions.accountId),
        isNull(mentions.retractedAt),
        ne(mentions.quote, ''),
      ),
    )
    .orderBy(asc(mentions.saidAt), asc(mentions.id))
    .limit(1)
  return first
}
