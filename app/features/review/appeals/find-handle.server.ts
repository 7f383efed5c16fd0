import { eq } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { accounts } from '#db/schema/index.ts'

export async function findHandle(db: Queryable, accountId: string): Promise<string> {
  const [account] = await db.select({ handle: accounts.handle }).from(accounts).where(eq(accounts.id, accountId))
  return account?.handle ?? ''
}
