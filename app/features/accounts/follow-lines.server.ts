import { and, eq, inArray, notInArray } from 'drizzle-orm'
import { type Account, ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { lineFollows, productLines } from '#db/schema/index.ts'

/** More lines than any maker has: what a form names beyond that was not ticked on a page of ours. */
const MOST_LINES = 200

/** New threads of these lines, and of no others, are told from now on. */
export async function followLines(ctx: Context, lineIds: string[]): Promise<void> {
  ensureCan(ctx.actor, 'thread.read')
  const { id } = ctx.actor as Account
  await inTransaction(ctx, (tx) => writeFollows(tx, ctx, id, lineIds))
}

export async function writeFollows(tx: Transaction, ctx: Context, accountId: string, lineIds: string[]): Promise<void> {
  const wanted = lineIds.slice(0, MOST_LINES)
  const { accountId: follower, lineId } = lineFollows
  await tx.delete(lineFollows).where(and(eq(follower, accountId), notInArray(lineId, wanted)))
  const lines = await tx.select({ id: productLines.id }).from(productLines).where(inArray(productLines.id, wanted))
  const rows = lines.map((line) => ({ accountId, lineId: line.id, at: ctx.now() }))
  if (rows.length > 0) await tx.insert(lineFollows).values(rows).onConflictDoNothing()
}
