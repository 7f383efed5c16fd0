import { and, asc, eq, inArray, isNotNull, isNull, lte } from 'drizzle-orm'
import { UNUSED_ADDRESS_KEPT_MS } from '#app/features/backlog/samples/sample-dates.ts'
import { findSample } from '#app/features/backlog/samples/sample-queries.server.ts'
import { remind } from '#app/features/backlog/samples/step-effects.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { accounts, sampleAddresses, samples } from '#db/schema/index.ts'

const SLICE = 50

/** An address whose day has come is gone, or whose owner is; nothing of it is left but that there was one. */
export async function purgeAddresses(ctx: Context): Promise<void> {
  for (let full = true; full; ) {
    const unused = await listUnused(ctx)
    const ids = [...new Set([...(await listDue(ctx)), ...(await listOfDeleted(ctx)), ...unused.map(({ id }) => id)])]
    if (ids.length > 0)
      await inTransaction(ctx, async (tx) => {
        await tx.delete(sampleAddresses).where(inArray(sampleAddresses.sampleId, ids))
        for (const id of ids) await recordEvent(tx, ctx, 'sample.noted', `sample:${id}`)
        for (const { no } of unused) await askAgain(tx, ctx, no)
      })
    full = ids.length >= SLICE
  }
}

async function listDue({ db, now }: Context): Promise<string[]> {
  const due = await db
    .select({ id: sampleAddresses.sampleId })
    .from(sampleAddresses)
    .where(and(isNotNull(sampleAddresses.purgeAt), lte(sampleAddresses.purgeAt, now())))
    .orderBy(asc(sampleAddresses.purgeAt))
    .limit(SLICE)
  return due.map(({ id }) => id)
}

async function listOfDeleted({ db }: Context): Promise<string[]> {
  const due = await db
    .select({ id: sampleAddresses.sampleId })
    .from(sampleAddresses)
    .innerJoin(samples, eq(samples.id, sampleAddresses.sampleId))
    .innerJoin(accounts, eq(accounts.id, samples.accountId))
    .where(isNotNull(accounts.deletedAt))
    .limit(SLICE)
  return due.map(({ id }) => id)
}

/** Given long ago, and nothing was sent there. */
const listUnused = ({ db, now }: Context) =>
  db
    .select({ id: samples.id, no: samples.no })
    .from(sampleAddresses)
    .innerJoin(samples, eq(samples.id, sampleAddresses.sampleId))
    .innerJoin(accounts, eq(accounts.id, samples.accountId))
    .where(
      and(
        ...[isNull(sampleAddresses.purgeAt), lte(sampleAddresses.givenAt, now() - UNUSED_ADDRESS_KEPT_MS)],
        ...[isNull(samples.shippedAt), isNull(accounts.deletedAt)],
      ),
    )
    .limit(SLICE)

async function askAgain(tx: Transaction, ctx: Context, no: number) {
  const { sample, request } = await findSample(tx, no)
  await remind(tx, ctx, { sample, request, kind: 'address-missing' })
}
