import { eq } from 'drizzle-orm'
import { recountAfter } from '#app/features/backlog/people/recount-after.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { mentions, people, personIdentities } from '#db/schema/index.ts'

/** Somebody from outside asked to be forgotten: the words stay as said by nobody known, the hash goes. */
export async function forgetPerson(tx: Transaction, ctx: Context, personId: string): Promise<void> {
  const said = await tx
    .update(mentions)
    .set({ personId: null })
    .where(eq(mentions.personId, personId))
    .returning({ requestId: mentions.requestId })
  await tx.delete(personIdentities).where(eq(personIdentities.personId, personId))
  await tx.delete(people).where(eq(people.id, personId))
  await recountAfter(
    tx,
    ctx,
    said.map((row) => row.requestId),
  )
}
