import { and, desc, eq, gt, inArray, isNull, lte } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Queryable } from '#db/client.server.ts'
import { accounts, covers } from '#db/schema/index.ts'

const runsAt = (at: number) => and(isNull(covers.endedAt), lte(covers.from, at), gt(covers.until, at))

/** Who stands in for these people at a moment. */
export const listCoversOf = (db: Queryable, ownerIds: string[], at: number) =>
  db
    .select({ ownerId: covers.ownerId, coverId: covers.coverId })
    .from(covers)
    .where(and(inArray(covers.ownerId, ownerIds), runsAt(at)))

const MOST = 50

/** Those that run, are to come, or were; the latest end first. */
export function listCovers(db: Queryable) {
  const [owner, cover] = [alias(accounts, 'owner'), alias(accounts, 'stand_in')]
  return db
    .select({
      ...{ id: covers.id, ownerId: covers.ownerId, owner: owner.handle, cover: cover.handle },
      ...{ from: covers.from, until: covers.until, endedAt: covers.endedAt },
    })
    .from(covers)
    .innerJoin(owner, eq(owner.id, covers.ownerId))
    .innerJoin(cover, eq(cover.id, covers.coverId))
    .orderBy(desc(covers.until), desc(covers.id))
    .limit(MOST)
}
