import { eq } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { requests } from '#db/schema/index.ts'

/** With more than this waiting, promises are missed in silence unless somebody says so. */
const CROWD = 200

/** How many requests wait for a line, once they are so many that it has to be said. */
export async function countCrowd(db: Queryable): Promise<number | undefined> {
  const waiting = await db.$count(requests, eq(requests.state, 'inbox'))
  return waiting > CROWD ? waiting : undefined
}
