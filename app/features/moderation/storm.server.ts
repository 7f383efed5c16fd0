import { and, desc, gt, isNull, lte } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { storms } from '#db/schema/index.ts'

export type Storm = typeof storms.$inferSelect

/** The storm that is on at the moment `at`: newcomers and links are held, exam starts wait. */
export async function findStorm(db: Queryable, at: number): Promise<Storm | undefined> {
  const [storm] = await db
    .select()
    .from(storms)
    .where(and(gt(storms.endsAt, at), lte(storms.startedAt, at), isNull(storms.endedAt)))
    .orderBy(desc(storms.endsAt))
    .limit(1)
  return storm
}
