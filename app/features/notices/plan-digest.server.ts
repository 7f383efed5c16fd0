import type { Context } from '#app/platform/context.server.ts'
import { enqueue } from '#app/platform/jobs.server.ts'
import type { Transaction } from '#db/client.server.ts'

const DAY = 86_400_000
/** At seven in the morning of the house, once a day at most. */
const HOUR_OF_DIGEST_MS = 7 * 3_600_000

/** The day's news goes out in one mail; who was told nothing gets none. */
export async function planDigest(tx: Transaction, ctx: Context, accountId: string): Promise<void> {
  const until = Math.ceil((ctx.now() - HOUR_OF_DIGEST_MS + 1) / DAY) * DAY + HOUR_OF_DIGEST_MS
  await enqueue(tx, ctx, 'send-digest', `${accountId}/${until}`, { accountId, until }, until)
}
