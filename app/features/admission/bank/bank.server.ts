import { and, count, eq, gte, inArray, isNotNull, lt, sql } from 'drizzle-orm'
import type { Level, Topic } from '#app/features/admission/blueprint.ts'
import type { BankItem } from '#app/features/admission/sitting/draw-form.ts'
import { ensureFound } from '#app/platform/errors.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import type { BankRevisionItem } from '#db/schema/admission-bank.ts'
import { attemptItems, attempts, bank, bankRevisions, items } from '#db/schema/index.ts'

type Bank = { items: BankItem[]; revision: string; draws: number; exposureFrom: number }

/** What a form is drawn from today, as one candidate meets it. */
export async function readBank(db: Queryable | Transaction, accountId: string): Promise<Bank> {
  const { revision, draws, exposureFrom } = await findBank(db)
  const exposure = await readExposure(db)
  const seen = await countSeen(db, accountId)
  return {
    revision: revision ?? '',
    draws,
    exposureFrom,
    items: asMet(await readRevision(db, revision), exposure, seen),
  }
}

// As one text: what the driver does for each of thousands of rows would take most of a start.
async function readExposure(db: Queryable | Transaction): Promise<Map<string, number>> {
  const [row] = await db
    .select({ all: sql<string>`json_group_array(json_array(${items.id}, ${items.exposure}))` })
    .from(items)
    .where(inArray(items.state, ['live', 'pilot']))
  return new Map(JSON.parse(row?.all ?? '[]') as [string, number][])
}

export async function findBank(db: Queryable | Transaction) {
  const [row] = await db.select().from(bank).where(eq(bank.id, 'bank'))
  return ensureFound(row, 'bank')
}

// Named by their content, so what was read once stays true. Two: today's, and the one of a form that is drawn again.
const read = new Map<string, BankRevisionItem[]>()
const MOST_KEPT = 2

export async function readRevision(db: Queryable | Transaction, id: string | null): Promise<BankRevisionItem[]> {
  if (id === null) return []
  const known = read.get(id)
  if (known) return known
  const [row] = await db.select({ items: bankRevisions.items }).from(bankRevisions).where(eq(bankRevisions.id, id))
  const list = ensureFound(row, 'bank').items
  if (read.size >= MOST_KEPT) read.delete(read.keys().next().value ?? '')
  read.set(id, list)
  return list
}

export const asMet = (
  list: readonly BankRevisionItem[],
  exposure: ReadonlyMap<string, number>,
  seen: ReadonlyMap<string, number>,
): BankItem[] =>
  list.map(({ id, versionId, topic, level, options, template, picture, pilot }) => ({
    id,
    versionId,
    topic: topic as Topic,
    level: level as Level,
    options,
    template,
    picture,
    pilot,
    exposure: exposure.get(id) ?? 0,
    seen: seen.get(id) ?? 0,
  }))

/** Of each item, how often this person was shown it; of sittings before `before` alone where that is given. */
export async function countSeen(db: Queryable | Transaction, accountId: string, before?: number) {
  const rows = await db
    .select({ itemId: attemptItems.itemId, seen: count(), drawNo: attempts.drawNo })
    .from(attempts)
    .innerJoin(attemptItems, eq(attemptItems.attemptId, attempts.id))
    .where(and(eq(attempts.accountId, accountId), isNotNull(attemptItems.servedAt)))
    .groupBy(attemptItems.itemId, attempts.drawNo)
  const seen = new Map<string, number>()
  for (const row of rows)
    if (before === undefined || (row.drawNo ?? 0) < before) seen.set(row.itemId, (seen.get(row.itemId) ?? 0) + row.seen)
  return seen
}

/** Of each item, in how many forms it was between two draws: what `item.exposure` held then. */
export async function countExposure(db: Queryable | Transaction, from: number, before: number) {
  const rows = await db
    .select({ itemId: attemptItems.itemId, forms: count() })
    .from(attempts)
    .innerJoin(attemptItems, eq(attemptItems.attemptId, attempts.id))
    .where(and(gte(attempts.drawNo, from), lt(attempts.drawNo, before)))
    .groupBy(attemptItems.itemId)
  return new Map(rows.map((row) => [row.itemId, row.forms]))
}
