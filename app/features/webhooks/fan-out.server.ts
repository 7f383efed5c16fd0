import { eq } from 'drizzle-orm'
import type { EventName } from '#app/events.ts'
import { listEndpoints } from '#app/features/webhooks/endpoint-queries.server.ts'
import { messageBody } from '#app/features/webhooks/message-body.ts'
import { type MessageType, messageTypesOf } from '#app/features/webhooks/message-types.ts'
import { queueDelivery } from '#app/features/webhooks/queue-delivery.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { events, webhookMessages } from '#db/schema/index.ts'

/** Writes down who is to be told of an event; repeated, it adds nothing. */
export async function fanOut(ctx: Context, { eventId }: Record<string, unknown>): Promise<void> {
  const endpoints = (await listEndpoints(ctx.db)).filter(({ offAt }) => offAt === null)
  if (endpoints.length === 0) return
  const [event] = await ctx.db
    .select()
    .from(events)
    .where(eq(events.id, String(eventId)))
  if (!event) return
  for (const type of messageTypesOf(event.type as EventName, event.payload)) {
    const listening = endpoints.filter(({ types }) => types.length === 0 || types.includes(type))
    if (listening.length > 0) await tell(ctx, event, type, listening)
  }
}

type Listening = Awaited<ReturnType<typeof listEndpoints>>

function tell(ctx: Context, event: typeof events.$inferSelect, type: MessageType, listening: Listening) {
  const { publicUrl } = ctx.deployment
  const body = messageBody({ type, at: event.at, payload: event.payload, publicUrl })
  return inTransaction(ctx, async (tx) => {
    const row = { id: `msg_${ctx.newId()}`, eventId: event.id, type, body, at: event.at }
    const [message] = await tx.insert(webhookMessages).values(row).onConflictDoNothing().returning()
    if (!message) return
    for (const endpoint of listening) await queueDelivery(tx, ctx, endpoint.id, message.id)
  })
}
