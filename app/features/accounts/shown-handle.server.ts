import { sql } from 'drizzle-orm'
import { accounts } from '#db/schema/index.ts'

/** Who deleted the account has no name any more; what was said stays. */
export const shownHandle = sql<string>`iif(${accounts.deletedAt} IS NULL, ${accounts.handle}, '–')`
