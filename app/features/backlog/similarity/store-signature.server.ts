import { and, asc, eq, gt, inArray, sql } from 'drizzle-orm'
import { SIGNATURE_VERSION, signatureOf } from '#app/features/backlog/similarity/signature.ts'
import { termsOfSignature } from '#app/features/backlog/similarity/signature-terms.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { requestFits, requestSignatures, requests } from '#db/schema/index.ts'

/** Written by whatever writes the title, the need or the gear of a request, in the same transaction. */
export async function storeSignature(tx: Transaction, requestId: string): Promise<void> {
  const terms = (await termsOf(tx, [requestId])).get(requestId)
  if (terms) await storeTerms(tx, requestId, terms)
}

async function storeTerms(tx: Transaction, requestId: string, terms: string) {
  const [row] = await tx
    .insert(requestSignatures)
    .values({ requestId, version: SIGNATURE_VERSION })
    .onConflictDoUpdate({ target: requestSignatures.requestId, set: { version: SIGNATURE_VERSION } })
    .returning({ rowid: requestSignatures.rowid })
  await tx.run(sql`DELETE FROM need_text WHERE rowid = ${row?.rowid}`)
  await tx.run(sql`INSERT INTO need_text (rowid, terms) VALUES (${row?.rowid}, ${terms})`)
}

/** The gear that staff noted counts like words of the need. */
async function termsOf(db: Queryable, ids: string[]): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: requests.id, title: requests.title, need: requests.need })
    .from(requests)
    .where(inArray(requests.id, ids))
  const fits = await db.select().from(requestFits).where(inArray(requestFits.requestId, ids))
  return new Map(
    rows.map(({ id, title, need }) => {
      const gear = fits.filter((fit) => fit.requestId === id).map((fit) => fit.value)
      return [id, termsOfSignature(signatureOf([title, need, ...gear].join('\n'))).join(' ')]
    }),
  )
}

const SLICE = 25

/** Reads anew what has no signature yet, or one of an older version; slice by slice, safe to stop anywhere. */
export async function renewSignatures(ctx: Context): Promise<number> {
  if (await isUpToDate(ctx.db)) return 0
  let renewed = 0
  for (let after = ''; ; ) {
    const stale = await listStale(ctx.db, after)
    const terms = await termsOf(ctx.db, stale)
    if (stale.length > 0)
      await inTransaction(ctx, async (tx) => {
        for (const [id, words] of terms) await storeTerms(tx, id, words)
      })
    renewed += stale.length
    if (stale.length < SLICE) return renewed
    after = stale.at(-1) ?? ''
  }
}

async function isUpToDate(db: Queryable): Promise<boolean> {
  const current = await db.$count(requestSignatures, eq(requestSignatures.version, SIGNATURE_VERSION))
  return current === (await db.$count(requests))
}

async function listStale(db: Queryable, after: string): Promise<string[]> {
  const rows = await db
    .select({ id: requests.id })
    .from(requests)
    .leftJoin(requestSignatures, eq(requestSignatures.requestId, requests.id))
    .where(and(gt(requests.id, after), sql`${requestSignatures.version} is not ${SIGNATURE_VERSION}`))
    .orderBy(asc(requests.id))
    .limit(SLICE)
  return rows.map(({ id }) => id)
}
