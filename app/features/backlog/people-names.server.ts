import { and, inArray, isNull } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { accounts } from '#db/schema/index.ts'

/** By account id; whoever left has no name. */
export async function namesOf(db: Queryable, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null)
  if (wanted.length === 0) return new Map()
  const rows = await db
    .select({ id: accounts.id, handle: accounts.handle, name: accounts.name })
    .from(accounts)
    .where(and(inArray(accounts.id, wanted), isNull(accounts.deletedAt)))
  return new Map(rows.map(({ id, handle, name }) => [id, name ?? handle]))
}
