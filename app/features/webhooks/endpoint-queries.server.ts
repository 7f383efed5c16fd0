import { and, asc, desc, eq, lt } from 'drizzle-orm'
import type { Queryable } from '#db/client.server.ts'
import { webhookDeliveries, webhookEndpoints, webhookMessages } from '#db/schema/index.ts'

export type Endpoint = typeof webhookEndpoints.$inferSelect

/** A house has a handful. */
const MOST_ENDPOINTS = 50
const DELIVERIES_PER_PAGE = 30

export const listEndpoints = (db: Queryable) =>
  db.select().from(webhookEndpoints).orderBy(asc(webhookEndpoints.id)).limit(MOST_ENDPOINTS)

export async function findEndpoint(db: Queryable, id: string): Promise<Endpoint | undefined> {
  const [found] = await db.select().from(webhookEndpoints).where(eq(webhookEndpoints.id, id))
  return found
}

/** The latest first. `after` is the id of the last one of the page before. */
export async function listDeliveries(db: Queryable, endpointId: string, after: string | null) {
  const { id, state, attempts, nextAt, lastStatus, lastFault, changedAt } = webhookDeliveries
  const rows = await db
    .select({
      ...{ id, state, attempts, nextAt, lastStatus, lastFault, changedAt },
      ...{ type: webhookMessages.type, body: webhookMessages.body, at: webhookMessages.at },
    })
    .from(webhookDeliveries)
    .innerJoin(webhookMessages, eq(webhookMessages.id, webhookDeliveries.messageId))
    .where(and(eq(webhookDeliveries.endpointId, endpointId), after === null ? undefined : lt(id, after)))
    .orderBy(desc(id))
    .limit(DELIVERIES_PER_PAGE + 1)
  const shown = rows.slice(0, DELIVERIES_PER_PAGE)
  return { deliveries: shown, next: rows.length > DELIVERIES_PER_PAGE ? (shown.at(-1)?.id ?? null) : null }
}
