import { and, asc, desc, eq, gt, inArray, or, sql } from 'drizzle-orm'
import type { UndoResult } from '#app/features/desk/undo/undo-entry.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { judgements, ruleHits, ruleUndos } from '#db/schema/index.ts'

type Db = Queryable | Transaction

export type RuleUndo = typeof ruleUndos.$inferSelect
export type ActedHit = Awaited<ReturnType<typeof listActedHits>>[number]

export async function findUndo(db: Db, undoId: string): Promise<RuleUndo | undefined> {
  const [row] = await db.select().from(ruleUndos).where(eq(ruleUndos.id, undoId))
  return row
}

/** The last list that was made of what a version did. */
export async function findLastUndo(db: Db, ruleId: string, version: number): Promise<RuleUndo | undefined> {
  const [row] = await db
    .select()
    .from(ruleUndos)
    .where(and(eq(ruleUndos.ruleId, ruleId), eq(ruleUndos.version, version)))
    .orderBy(desc(ruleUndos.startedAt), desc(ruleUndos.id))
    .limit(1)
  return row
}

/** What it shows, once it has begun. */
export const resultOf = ({ result }: Pick<RuleUndo, 'result'>) => result as UndoResult | null

const acted = (ruleId: string, versions: readonly number[]) =>
  and(
    eq(ruleHits.ruleId, ruleId),
    inArray(ruleHits.ruleVersion, [...versions]),
    inArray(ruleHits.effect, ['hold', 'reject']),
  )

/** Oldest first: every time that one of the versions held or refused a text. */
export function listActedHits(
  db: Db,
  ruleId: string,
  versions: readonly number[],
  after: { at: number; id: string } | null,
  most: number,
) {
  const later = after && or(gt(ruleHits.at, after.at), and(eq(ruleHits.at, after.at), gt(ruleHits.id, after.id)))
  return db
    .select({
      ...{ id: ruleHits.id, at: ruleHits.at, accountId: judgements.accountId, postId: judgements.postId },
      ...{ target: judgements.target, mode: judgements.mode },
    })
    .from(ruleHits)
    .innerJoin(judgements, eq(judgements.id, ruleHits.judgementId))
    .where(and(acted(ruleId, versions), later ?? undefined))
    .orderBy(asc(ruleHits.at), asc(ruleHits.id))
    .limit(most)
}

export async function countActedHits(db: Db, ruleId: string, versions: readonly number[]): Promise<number> {
  const [row] = await db
    .select({ hits: sql<number>`count(*)`.mapWith(Number) })
    .from(ruleHits)
    .where(acted(ruleId, versions))
  return row?.hits ?? 0
}
