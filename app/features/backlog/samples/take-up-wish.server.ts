import { eq } from 'drizzle-orm'
import type { Request } from '#app/features/backlog/request-queries.server.ts'
import { type Application, findLive, storeApplication } from '#app/features/backlog/samples/apply-for-sample.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { accounts, photos, sampleWishes } from '#db/schema/index.ts'

/** The need is a request now: what was applied for together with it stands in the round of this month. */
export async function takeUpWish(
  tx: Transaction,
  ctx: Context,
  request: Pick<Request, 'id' | 'no' | 'title'>,
  threadId: string,
): Promise<void> {
  const [found] = await tx
    .select({ wish: sampleWishes, alt: photos.alt, deletedAt: accounts.deletedAt })
    .from(sampleWishes)
    .innerJoin(photos, eq(photos.id, sampleWishes.photoId))
    .innerJoin(accounts, eq(accounts.id, sampleWishes.accountId))
    .where(eq(sampleWishes.threadId, threadId))
  // A lost sample may have arrived meanwhile: then this one waits until it is done.
  if (!found || (await findLive(tx, found.wish.accountId))) return
  const { id, accountId, photoId, application } = found.wish
  await tx.delete(sampleWishes).where(eq(sampleWishes.id, id))
  if (found.deletedAt !== null) return
  const photo = { id: photoId, alt: found.alt, camera: '', qr: '' }
  await storeApplication(tx, ctx, request, { ...(application as Omit<Application, 'photo'>), photo, accountId })
}
