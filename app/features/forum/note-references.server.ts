import { requestsIn } from '#app/features/forum/request-references.ts'
import type { Transaction } from '#db/client.server.ts'
import { requestReferences } from '#db/schema/index.ts'

type Named = { postId: string; threadId: string; html: string }

/** From now on the thread's page changes with the requests that the post names. What an edit took out stays noted: it does no harm. */
export async function noteReferences(tx: Transaction, { postId, threadId, html }: Named): Promise<void> {
  const rows = requestsIn(html).map((requestNo) => ({ postId, threadId, requestNo }))
  if (rows.length > 0) await tx.insert(requestReferences).values(rows).onConflictDoNothing()
}
