import { authorOf } from '#app/features/forum/author.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { requestOffers } from '#db/schema/index.ts'

/** The close requests that stood beside the words, and where the words went; nothing where none was close. */
export async function noteOffer(
  tx: Transaction,
  ctx: Context,
  { id: requestId, no }: { id: string; no: number },
  offered: readonly number[] = [],
): Promise<void> {
  if (offered.length === 0) return
  const said = { requestId, offered: [...offered], taken: offered.includes(no) }
  await tx.insert(requestOffers).values({ id: ctx.newId(), ...said, by: authorOf(ctx.actor).id, at: ctx.now() })
}
