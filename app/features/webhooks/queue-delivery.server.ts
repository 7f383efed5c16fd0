import { eq } from 'drizzle-orm'
import type { Context } from '#app/platform/context.server.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { webhookDeliveries } from '#db/schema/index.ts'

export async function queueDelivery(tx: Transaction, ctx: Context, endpointId: string, messageId: string) {
  const id = ctx.newId()
  const waits = { state: 'waiting' as const, nextAt: ctx.now(), changedAt: ctx.now() }
  await tx.insert(webhookDeliveries).values({ id, endpointId, messageId, ...waits })
  await queueAttempt(tx, ctx, id, ctx.now())
}

export async function queueAttempt(tx: Transaction, ctx: Context, deliveryId: string, runAt: number) {
  await tx
    .update(webhookDeliveries)
    .set({ nextAt: runAt, changedAt: ctx.now() })
    .where(eq(webhookDeliveries.id, deliveryId))
  await enqueue(tx, ctx, 'deliver-webhook', ctx.newId(), { deliveryId }, runAt)
}
