import { and, desc, gte, lt } from 'drizzle-orm'
import type { BankEntry } from '#app/features/admission/bank/bank-entry.ts'
import { findNewestVersion } from '#app/features/admission/bank/bank-questions.server.ts'
import { reviseBank } from '#app/features/admission/bank/revise-bank.server.ts'
import { leavesStratum, storeEntry } from '#app/features/admission/bank/store-entry.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { items } from '#db/schema/index.ts'

/** `seen`: the version that was open when it was written; 0 for a new item, whose id may be left empty. */
type Written = { entry: BankEntry; seen: number }
type Saved = { itemId: string; isChanged: boolean } | { errors: FieldErrors }

/** What was written waits for a second person. Only changed words make a new version. */
export function saveItem(ctx: Context, { entry, seen }: Written): Promise<Saved> {
  ensureCan(ctx.actor, 'bank.write')
  return inTransaction(ctx, async (tx) => {
    const itemId = entry.id || (await nextId(tx, entry))
    const newest = await findNewestVersion(tx, itemId)
    if ((newest?.version ?? 0) !== seen) return { errors: seen === 0 ? ID_TAKEN : STALE }
    if (await leavesStratum(tx, { ...entry, id: itemId })) return { errors: STRATUM_STAYS }
    const versionId = await storeEntry(tx, ctx, { ...entry, id: itemId }, 'draft')
    if (!versionId) return { itemId, isChanged: false }
    await reviseBank(tx, ctx)
    await writeLog(tx, ctx, { act: 'item.written', subject: `item:${itemId}`, details: { version: seen + 1 } })
    return { itemId, isChanged: true }
  })
}

const ID_TAKEN: FieldErrors = { id: { key: 'bank.idTaken' } }
const STRATUM_STAYS: FieldErrors = { topic: { key: 'bank.stratumStays' } }
const STALE: FieldErrors = { form: { key: 'stale' } }

/** The next free number of its stratum: RIG-L2-14. */
async function nextId(tx: Transaction, { topic, level }: BankEntry): Promise<string> {
  const prefix = `${topic}-L${level}-`
  const rows = await tx
    .select({ id: items.id })
    .from(items)
    .where(and(gte(items.id, prefix), lt(items.id, `${prefix}:`)))
    .orderBy(desc(items.id))
  const numbers = rows.map(({ id }) => Number(id.slice(prefix.length))).filter(Number.isInteger)
  return prefix + String(Math.max(0, ...numbers) + 1).padStart(2, '0')
}
