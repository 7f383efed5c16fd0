import { and, eq, gt, inArray, isNull, sql } from 'drizzle-orm'
import { listLedgerIds } from '#app/features/backlog/request-queries.server.ts'
import type { StatedStep } from '#app/features/backlog/volume/ladder-step.ts'
import type { Heard, Statement, Word } from '#app/features/backlog/volume/standing.ts'
import type { Queryable } from '#db/client.server.ts'
import { buyerMarks, intents, mentions } from '#db/schema/index.ts'

/** What each member said last for a request and those merged into it. Whoever does not count is left out. */
export async function gatherHeard(db: Queryable, requestId: string, now: number): Promise<Heard[]> {
  const ids = await listLedgerIds(db, requestId)
  const heard = new Map<string, Heard>()
  const personOf = (key: string) => heard.get(key) ?? { key, words: [], buysForMany: false }
  for (const { key, ...word } of await listWords(db, ids)) {
    const person = personOf(key)
    heard.set(key, { ...person, words: [...person.words, word] })
  }
  for (const { key, buysForMany, ...statement } of await listStatements(db, ids, now))
    heard.set(key, { ...personOf(key), statement, buysForMany })
  return [...heard.values()]
}

/** The latest post and the latest Me too of each. */
async function listWords(db: Queryable, ids: string[]): Promise<(Word & { key: string })[]> {
  const isMeToo = sql<number>`${mentions.channel} IN ('me-too', 'sample')`
  const rows = await db
    .select({ key: mentions.accountId, pressed: isMeToo, saidAt: sql<number>`max(${mentions.saidAt})` })
    .from(mentions)
    .where(
      and(
        inArray(mentions.requestId, ids),
        // As literals, for the index of what stands and counts.
        sql`${mentions.retractedAt} IS NULL AND ${mentions.counts} = 1 AND ${mentions.accountId} IS NOT NULL`,
      ),
    )
    .groupBy(mentions.accountId, isMeToo)
  return rows.map(({ key, pressed, saidAt }) => ({ key: key ?? '', step: pressed ? 2 : 1, saidAt }))
}

type Stated = Statement & { key: string; buysForMany: boolean }

/** The weakest first, so that where somebody spoke for two requests that became one, the strongest is kept. */
async function listStatements(db: Queryable, ids: string[], now: number): Promise<Stated[]> {
  const { accountId: key, step, juster, qty, expiresAt } = intents
  const rows = await db
    .select({ key, step, juster, qty, expiresAt, markId: buyerMarks.id })
    .from(intents)
    .leftJoin(buyerMarks, and(eq(buyerMarks.accountId, intents.accountId), sql`${buyerMarks.endedAt} IS NULL`))
    .where(
      and(
        inArray(intents.requestId, ids),
        sql`${intents.endedAt} IS NULL`,
        ...[gt(intents.expiresAt, now), eq(intents.counts, true)],
      ),
    )
  return rows
    .map(({ markId, ...row }) => ({ ...row, step: row.step as StatedStep, buysForMany: markId !== null }))
    .sort((a, b) => a.step - b.step || (a.juster ?? 0) - (b.juster ?? 0))
}

export async function buysForMany(db: Queryable, accountId: string): Promise<boolean> {
  const [mark] = await db
    .select({ id: buyerMarks.id })
    .from(buyerMarks)
    .where(and(eq(buyerMarks.accountId, accountId), isNull(buyerMarks.endedAt)))
  return mark !== undefined
}
