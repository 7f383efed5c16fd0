import { sql } from 'drizzle-orm'
import { accounts } from '#db/schema/index.ts'

/** By whom something was said, for staff; who deleted the account has no name any more. */
export const shownHandle = sql<string>`iif(${accounts.deletedAt} IS NULL, ${accounts.handle}, '–')`
