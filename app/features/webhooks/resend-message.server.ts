import { eq } from 'drizzle-orm'
import { findEndpoint } from '#app/features/webhooks/endpoint-queries.server.ts'
import { messageBody } from '#app/features/webhooks/message-body.ts'
import { queueAttempt, queueDelivery } from '#app/features/webhooks/queue-delivery.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { webhookDeliveries, webhookEndpoints, webhookMessages } from '#db/schema/index.ts'

/** Sends a message again under the same id, so that a receiver which has it knows it. */
export async function resendMessage(ctx: Context, endpointId: string, deliveryId: string): Promise<void> {
  ensureCan(ctx.actor, 'webhooks.manage')
  await inTransaction(ctx, async (tx) => {
    await ensureOn(tx, endpointId)
    const [found] = await tx
      .update(webhookDeliveries)
      .set({ state: 'waiting', attempts: 0 })
      .where(eq(webhookDeliveries.id, deliveryId))
      .returning({ endpointId: webhookDeliveries.endpointId })
    if (found?.endpointId !== endpointId) throw new AppError('not-found', { key: 'missing.page' })
    await tx.update(webhookEndpoints).set({ pausedUntil: null }).where(eq(webhookEndpoints.id, endpointId))
    await queueAttempt(tx, ctx, deliveryId, ctx.now())
  })
}

/** A message that means nothing, to see whether the receiver hears and believes us. */
export async function sendTrial(ctx: Context, endpointId: string): Promise<void> {
  ensureCan(ctx.actor, 'webhooks.manage')
  await inTransaction(ctx, async (tx) => {
    await ensureOn(tx, endpointId)
    const id = `msg_${ctx.newId()}`
    const body = messageBody({ type: 'trial', at: ctx.now(), payload: {}, publicUrl: ctx.deployment.publicUrl })
    await tx.insert(webhookMessages).values({ id, eventId: id, type: 'trial', body, at: ctx.now() })
    await tx.update(webhookEndpoints).set({ pausedUntil: null }).where(eq(webhookEndpoints.id, endpointId))
    await queueDelivery(tx, ctx, endpointId, id)
  })
}

async function ensureOn(tx: Transaction, endpointId: string): Promise<void> {
  const endpoint = ensureFound(await findEndpoint(tx, endpointId), 'page')
  if (endpoint.offAt !== null) throw new AppError('conflict', { key: 'webhook.off' })
}
