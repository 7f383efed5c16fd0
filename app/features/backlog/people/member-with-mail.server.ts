import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { emailKey } from '#app/features/accounts/account.schema.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts } from '#db/schema/index.ts'

/** Only who passed, and confirmed the address, is a member by it. */
const isMember = and(eq(accounts.state, 'member'), isNotNull(accounts.emailConfirmedAt), isNull(accounts.deletedAt))

type Found = { id: string; emailKey: string }

export async function memberWithMail(db: Pick<Queryable, 'select'>, mail: string): Promise<Found | undefined> {
  const [found] = await db
    .select({ id: accounts.id, emailKey: accounts.emailKey })
    .from(accounts)
    .where(and(eq(accounts.emailKey, emailKey(mail)), isMember))
  return found
}

export async function memberWithId(db: Pick<Queryable, 'select'>, id: string): Promise<Found | undefined> {
  const [found] = await db
    .select({ id: accounts.id, emailKey: accounts.emailKey })
    .from(accounts)
    .where(and(eq(accounts.id, id), isMember))
  return found
}
