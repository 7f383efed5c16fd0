import { createHash } from 'node:crypto'
import { and, asc, count, eq, gt, inArray, max } from 'drizzle-orm'
import type { Level, Topic } from '#app/features/admission/blueprint.ts'
import type { BankItem } from '#app/features/admission/draw-form.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { attemptItems, attempts, items, itemVersions } from '#db/schema/index.ts'

const EXPOSURE_WINDOW_MS = 90 * 86_400_000

export type Bank = { items: (BankItem & { versionId: string })[]; revision: string }

/** All live items as one candidate meets them: with how often they were shown of late, and when to this person. */
export async function readBank(tx: Transaction, accountId: string, lang: string, now: number): Promise<Bank> {
  const versions = await listNewestVersions(tx, 'live', lang)
  const exposure = await countExposures(tx, now - EXPOSURE_WINDOW_MS)
  const seen = await listSeen(tx, accountId)
  const revision = createHash('sha256')
    .update(versions.map((version) => version.id).join())
    .digest('hex')
  return {
    revision,
    items: versions.map(({ id, itemId, topic, level, options }) => ({
      id: itemId,
      versionId: id,
      topic: topic as Topic,
      level: level as Level,
      options: options.length,
      exposure: exposure.get(itemId) ?? 0,
      seenAt: seen.get(itemId) ?? null,
    })),
  }
}

export async function listNewestVersions(db: Queryable | Transaction, state: 'live' | 'practice', lang: string) {
  const rows = await db
    .select({
      id: itemVersions.id,
      itemId: itemVersions.itemId,
      version: itemVersions.version,
      topic: items.topic,
      level: items.level,
      stem: itemVersions.stem,
      options: itemVersions.options,
      explanation: itemVersions.explanation,
    })
    .from(items)
    .innerJoin(itemVersions, and(eq(itemVersions.itemId, items.id), eq(itemVersions.lang, lang)))
    .where(eq(items.state, state))
    .orderBy(asc(items.topic), asc(items.level), asc(items.id), asc(itemVersions.version))
  const newest = new Map(rows.map((row) => [row.itemId, row]))
  return [...newest.values()].sort((a, b) => (a.itemId < b.itemId ? -1 : 1))
}

async function countExposures(tx: Transaction, since: number): Promise<Map<string, number>> {
  const live = tx.select({ id: items.id }).from(items).where(eq(items.state, 'live'))
  const rows = await tx
    .select({ itemId: attemptItems.itemId, shown: count() })
    .from(attemptItems)
    .where(and(inArray(attemptItems.itemId, live), gt(attemptItems.servedAt, since)))
    .groupBy(attemptItems.itemId)
  return new Map(rows.map((row) => [row.itemId, row.shown]))
}

async function listSeen(tx: Transaction, accountId: string): Promise<Map<string, number>> {
  const rows = await tx
    .select({ itemId: attemptItems.itemId, at: max(attemptItems.servedAt) })
    .from(attempts)
    .innerJoin(attemptItems, eq(attemptItems.attemptId, attempts.id))
    .where(and(eq(attempts.accountId, accountId), gt(attemptItems.servedAt, 0)))
    .groupBy(attemptItems.itemId)
  return new Map(rows.map((row) => [row.itemId, row.at ?? 0]))
}
