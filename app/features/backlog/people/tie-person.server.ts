import { and, eq, isNull } from 'drizzle-orm'
import { recountAfter } from '#app/features/backlog/people/recount-after.server.ts'
import { settleCounting } from '#app/features/backlog/people/settle-counting.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { mentions, people } from '#db/schema/index.ts'

/** Somebody from outside turns out to be a member: what was said outside counts as that member's from now on, once. */
export async function tiePerson(tx: Transaction, ctx: Context, personId: string, accountId: string): Promise<void> {
  const [tied] = await tx
    .update(people)
    .set({ accountId })
    .where(and(eq(people.id, personId), isNull(people.accountId)))
    .returning({ id: people.id })
  if (!tied) return
  const moved = await tx
    .update(mentions)
    .set({ accountId })
    .where(and(eq(mentions.personId, personId), isNull(mentions.accountId)))
    .returning({ requestId: mentions.requestId })
  const requestIds = [...new Set(moved.map((row) => row.requestId))]
  await settleCounting(tx, ctx, accountId, requestIds)
  await recountAfter(tx, ctx, requestIds)
}
