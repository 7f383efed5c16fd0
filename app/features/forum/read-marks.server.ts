import { and, eq, sql } from 'drizzle-orm'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Door, Queryable } from '#db/client.server.ts'
import { readMarks } from '#db/schema/index.ts'

type Mark = typeof readMarks.$inferInsert

const JOIN_MS = 3000

// Everyone reads all the time, and there is one writer: marks wait here and go in together.
const waiting = new WeakMap<Door, Map<string, Mark>>()

const keyOf = (accountId: string, threadId: string) => `${accountId} ${threadId}`

export function noteRead(ctx: Context, accountId: string, threadId: string, lastNo: number): void {
  const marks = waiting.get(ctx.door) ?? new Map<string, Mark>()
  if (marks.size === 0) setTimeout(() => flushReadMarks(ctx).catch(warn), JOIN_MS).unref()
  const key = keyOf(accountId, threadId)
  marks.set(key, { accountId, threadId, lastNo: Math.max(lastNo, marks.get(key)?.lastNo ?? 0), at: ctx.now() })
  waiting.set(ctx.door, marks)
}

/** Writes what waits; a mark never moves backwards. */
export async function flushReadMarks(ctx: Pick<Context, 'door'>): Promise<void> {
  const marks = [...(waiting.get(ctx.door)?.values() ?? [])]
  waiting.delete(ctx.door)
  while (marks.length > 0) await writeMarks(ctx, marks.splice(0, 50))
}

const writeMarks = (ctx: Pick<Context, 'door'>, marks: Mark[]) =>
  inTransaction(ctx, async (tx) => {
    await tx
      .insert(readMarks)
      .values(marks)
      .onConflictDoUpdate({
        target: [readMarks.accountId, readMarks.threadId],
        set: { lastNo: sql`max(${readMarks.lastNo}, excluded.last_no)`, at: sql`excluded.at` },
      })
  })

/** How far this person has read, counting what is not written yet. */
export async function findLastReadNo(
  ctx: { db: Queryable; door: Door },
  accountId: string,
  threadId: string,
): Promise<number> {
  const [row] = await ctx.db
    .select({ lastNo: readMarks.lastNo })
    .from(readMarks)
    .where(and(eq(readMarks.accountId, accountId), eq(readMarks.threadId, threadId)))
  const pending = waiting.get(ctx.door)?.get(keyOf(accountId, threadId))
  return Math.max(row?.lastNo ?? 0, pending?.lastNo ?? 0)
}

const warn = (error: unknown) => console.warn(`read marks were not written: ${error}`)
