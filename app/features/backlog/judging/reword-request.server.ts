import { eq } from 'drizzle-orm'
import { findRequestById } from '#app/features/backlog/request-queries.server.ts'
import { storeSignature } from '#app/features/backlog/similarity/store-signature.server.ts'
import { languageOf } from '#app/features/forum/text-language.ts'
import { indexEntry, indexWords } from '#app/features/search/index-entry.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { ensureFound } from '#app/platform/errors.ts'
import { writeLog } from '#app/platform/log.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { requests } from '#db/schema/index.ts'

/** What was heard, said again in better words; the old ones stay on the log. */
export async function rewordRequest(tx: Transaction, ctx: Context, requestId: string, need: string): Promise<void> {
  const request = ensureFound(await findRequestById(tx, requestId), 'request')
  const { id, title, lineId, createdAt: at, version } = request
  const lang = languageOf(`${title} ${need}`)
  await tx
    .update(requests)
    .set({ need, lang, version: version + 1 })
    .where(eq(requests.id, id))
  await indexEntry(tx, { kind: 'request', subjectId: id, lineId, lang, at }, indexWords(title, need))
  await storeSignature(tx, id)
  const details = { was: request.need, now: need }
  await writeLog(tx, ctx, { act: 'request.reword', subject: `request:${id}`, reason: need, details })
}
