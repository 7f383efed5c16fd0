import { and, eq, isNull } from 'drizzle-orm'
import { ADDRESS_KEPT_MS } from '#app/features/backlog/samples/sample-dates.ts'
import type { Sample } from '#app/features/backlog/samples/sample-queries.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { sampleAddresses } from '#db/schema/index.ts'

/** Where nothing was ever sent the address goes at once; after a loss it stays as long as after an arrival. */
export async function closeAddress(tx: Transaction, ctx: Context, { id, shippedAt }: Sample): Promise<void> {
  const own = eq(sampleAddresses.sampleId, id)
  if (shippedAt === null) await tx.delete(sampleAddresses).where(own)
  else
    await tx
      .update(sampleAddresses)
      .set({ purgeAt: ctx.now() + ADDRESS_KEPT_MS })
      .where(and(own, isNull(sampleAddresses.purgeAt)))
}
