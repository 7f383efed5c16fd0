import { eq } from 'drizzle-orm'
import { listFollowedLineIds } from '#app/features/accounts/queries.server.ts'
import type { Actor } from '#app/permissions.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts } from '#db/schema/index.ts'

/** What the welcome page shows of one's own. */
export async function findWelcome({ db, actor }: { db: Queryable; actor: Actor }) {
  if (actor.kind !== 'account') return { kit: '', followed: [] }
  const [account] = await db.select({ kit: accounts.kit }).from(accounts).where(eq(accounts.id, actor.id))
  return { kit: (account?.kit ?? []).join('\n'), followed: await listFollowedLineIds(db, actor.id) }
}
