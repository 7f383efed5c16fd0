import { eq } from 'drizzle-orm'
import { queueAttempt } from '#app/features/webhooks/queue-delivery.server.ts'
import { retryAfterMs, retryDelayMs } from '#app/features/webhooks/retry-plan.ts'
import { type Answer, sendMessage } from '#app/features/webhooks/send-message.server.ts'
import { signedHeaders } from '#app/features/webhooks/sign-message.ts'
import type { Context } from '#app/platform/context.server.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { webhookDeliveries, webhookEndpoints, webhookMessages } from '#db/schema/index.ts'

type Due = NonNullable<Awaited<ReturnType<typeof findDue>>>

const GONE = 410
const LONGEST_PAUSE_MS = 5 * 60_000

/** One attempt. What came of it is written down, and the next one is planned where it failed. */
export async function deliverWebhook(ctx: Context, { deliveryId }: Record<string, unknown>): Promise<void> {
  const due = await findDue(ctx.db, String(deliveryId))
  if (due?.delivery.state !== 'waiting' || due.endpoint.offAt !== null) return
  const { pausedUntil } = due.endpoint
  if (pausedUntil !== null && pausedUntil > ctx.now()) {
    await inTransaction(ctx, (tx) => queueAttempt(tx, ctx, due.delivery.id, pausedUntil))
    return
  }
  const { body, id } = due.message
  const headers = signedHeaders({ id, body, at: ctx.now(), secrets: secretsOf(due.endpoint, ctx.now()) })
  const answer = await sendMessage(
    { url: due.endpoint.url, headers, body },
    { privately: ctx.deployment.privateWebhooks },
  )
  await inTransaction(ctx, (tx) =>
    isTaken(answer) ? storeTaken(tx, ctx, due, answer) : storeFailed(tx, ctx, due, answer),
  )
}

const isTaken = (answer: Answer): answer is { status: number } =>
  'status' in answer && answer.status >= 200 && answer.status < 300

const secretsOf = ({ secret, oldSecret, oldSecretEndsAt }: Due['endpoint'], now: number) =>
  oldSecret !== null && (oldSecretEndsAt ?? 0) > now ? [secret, oldSecret] : [secret]

async function storeTaken(tx: Transaction, ctx: Context, { delivery, endpoint }: Due, { status }: { status: number }) {
  const told = { state: 'delivered' as const, lastStatus: status, lastFault: null, nextAt: null }
  await storeAttempt(tx, ctx, delivery, told)
  if (endpoint.pausedUntil !== null)
    await tx.update(webhookEndpoints).set({ pausedUntil: null }).where(eq(webhookEndpoints.id, endpoint.id))
}

async function storeFailed(tx: Transaction, ctx: Context, { delivery, endpoint }: Due, answer: Answer) {
  const said =
    'status' in answer
      ? { lastStatus: answer.status, lastFault: null }
      : { lastStatus: null, lastFault: answer.fault as string }
  const gone = 'status' in answer && answer.status === GONE
  const asked = 'status' in answer ? retryAfterMs(answer.retryAfter, ctx.now()) : 0
  const delay = gone ? undefined : retryDelayMs(delivery.attempts + 1, chanceIn(delivery.id), asked)
  if (delay === undefined) {
    await storeAttempt(tx, ctx, delivery, { ...said, state: 'given-up', nextAt: null })
    return turnOff(tx, ctx, endpoint, gone ? 'gone' : 'failing')
  }
  const nextAt = ctx.now() + Math.round(delay)
  await storeAttempt(tx, ctx, delivery, said)
  await queueAttempt(tx, ctx, delivery.id, nextAt)
  const pausedUntil = Math.min(nextAt, ctx.now() + LONGEST_PAUSE_MS)
  await tx.update(webhookEndpoints).set({ pausedUntil }).where(eq(webhookEndpoints.id, endpoint.id))
}

const storeAttempt = (
  tx: Transaction,
  ctx: Context,
  { id, attempts }: Due['delivery'],
  came: Partial<Due['delivery']>,
) =>
  tx
    .update(webhookDeliveries)
    .set({ ...came, attempts: attempts + 1, changedAt: ctx.now() })
    .where(eq(webhookDeliveries.id, id))

/** After three days of failing, or when the receiver says that it is gone, nothing more is sent there. */
async function turnOff(tx: Transaction, ctx: Context, { id, url }: Due['endpoint'], why: 'gone' | 'failing') {
  await tx.update(webhookEndpoints).set({ offAt: ctx.now(), offWhy: why }).where(eq(webhookEndpoints.id, id))
  await writeLog(tx, ctx, { act: 'webhook.off', subject: `webhook:${id}`, reason: why, details: { url } })
}

/** Ids end in random digits: spread enough, and the same for the same delivery. */
const chanceIn = (id: string) => Number.parseInt(id.slice(-6), 16) / 0xffffff

async function findDue(db: Queryable, id: string) {
  const [found] = await db
    .select({ delivery: webhookDeliveries, endpoint: webhookEndpoints, message: webhookMessages })
    .from(webhookDeliveries)
    .innerJoin(webhookEndpoints, eq(webhookEndpoints.id, webhookDeliveries.endpointId))
    .innerJoin(webhookMessages, eq(webhookMessages.id, webhookDeliveries.messageId))
    .where(eq(webhookDeliveries.id, id))
  return found
}
