import { and, eq, lte } from 'drizzle-orm'
import { signingSecret } from '#app/features/webhooks/add-endpoint.server.ts'
import { type Endpoint, findEndpoint } from '#app/features/webhooks/endpoint-queries.server.ts'
import { queueAttempt } from '#app/features/webhooks/queue-delivery.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { webhookDeliveries, webhookEndpoints } from '#db/schema/index.ts'

export const ENDPOINT_CHANGES = ['on', 'off', 'rotate'] as const
type EndpointChange = (typeof ENDPOINT_CHANGES)[number]

const ROTATION_MS = 24 * 3_600_000

/** Turns an endpoint on or off, or gives it a new secret beside which the old one signs for a day. */
export async function changeEndpoint(ctx: Context, id: string, change: EndpointChange): Promise<void> {
  ensureCan(ctx.actor, 'webhooks.manage')
  await inTransaction(ctx, async (tx) => {
    const endpoint = ensureFound(await findEndpoint(tx, id), 'page')
    await tx
      .update(webhookEndpoints)
      .set(changed(ctx, endpoint, change))
      .where(eq(webhookEndpoints.id, id))
    if (change === 'on' && endpoint.offAt !== null) await queueWaiting(tx, ctx, id)
    await writeLog(tx, ctx, { act: `webhook.${change}`, subject: `webhook:${id}`, details: { url: endpoint.url } })
  })
}

function changed(ctx: Context, { secret }: Endpoint, change: EndpointChange): Partial<Endpoint> {
  if (change === 'off') return { offAt: ctx.now(), offWhy: 'by-hand' }
  if (change === 'on') return { offAt: null, offWhy: null, pausedUntil: null }
  return { secret: signingSecret(), oldSecret: secret, oldSecretEndsAt: ctx.now() + ROTATION_MS }
}

/** An attempt whose time came while the endpoint was off was not made; those that are still planned keep their time. */
async function queueWaiting(tx: Transaction, ctx: Context, endpointId: string) {
  const { id, state, nextAt } = webhookDeliveries
  const waiting = await tx
    .select({ id })
    .from(webhookDeliveries)
    .where(and(eq(webhookDeliveries.endpointId, endpointId), eq(state, 'waiting'), lte(nextAt, ctx.now())))
  for (const delivery of waiting) await queueAttempt(tx, ctx, delivery.id, ctx.now())
}
