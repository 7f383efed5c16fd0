import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { faultsOfText } from '#app/features/backlog/faults-of-text.server.ts'
import { DISCLOSURE_VERSION } from '#app/features/backlog/samples/disclosure.ts'
import type { addressSchema } from '#app/features/backlog/samples/sample.schema.ts'
import { findSample, ofSample } from '#app/features/backlog/samples/sample-queries.server.ts'
import { TAKES_ADDRESS } from '#app/features/backlog/samples/sample-steps.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { sampleAddresses, sampleDisclosures } from '#db/schema/index.ts'

type Address = Omit<z.infer<typeof addressSchema>, 'disclosure'>

/** The applicant says where to send it, and accepts the text about gifts. Nothing of it goes on any record. */
export async function giveAddress(
  ctx: Context,
  no: number,
  address: Address,
): Promise<{ ok: true } | { ok: false; errors: FieldErrors }> {
  const { id: accountId } = authorOf(ctx.actor)
  const found = await findSample(ctx.db, no)
  if (found.sample.accountId !== accountId) throw new AppError('forbidden', { key: 'samples.notYours' })
  ensureCan(ctx.actor, 'sample.address', ofSample(found))
  const errors = await faultsOfText(ctx, 'lines', { text: `${address.name}\n${address.lines}` })
  if (errors) return { ok: false, errors }
  return inTransaction(ctx, async (tx) => {
    const { sample } = await findSample(tx, no)
    if (!TAKES_ADDRESS.includes(sample.state)) throw new AppError('conflict', { key: 'samples.noAddressNow' })
    const row = { sampleId: sample.id, ...address, token: tokenFrom(ctx.newId()), givenAt: ctx.now(), purgeAt: null }
    await tx.insert(sampleAddresses).values(row).onConflictDoUpdate({ target: sampleAddresses.sampleId, set: row })
    const accepted = { sampleId: sample.id, version: DISCLOSURE_VERSION, acceptedAt: ctx.now() }
    await tx
      .insert(sampleDisclosures)
      .values(accepted)
      .onConflictDoUpdate({ target: sampleDisclosures.sampleId, set: accepted })
    await recordEvent(tx, ctx, 'sample.noted', `sample:${sample.id}`)
    return { ok: true }
  })
}

/** The last of a new id: short, and says nothing. */
const tokenFrom = (id: string) => `A-${id.slice(-8).toUpperCase()}`

/** For a coordinator who sends the parcel, and for whoever gave it. */
export async function readAddress(ctx: Context, no: number) {
  const found = await findSample(ctx.db, no)
  ensureCan(ctx.actor, 'sample.address', ofSample(found))
  return findAddress(ctx.db, found.sample.id)
}

async function findAddress(db: Queryable, sampleId: string) {
  const [address] = await db.select().from(sampleAddresses).where(eq(sampleAddresses.sampleId, sampleId))
  return address
}
