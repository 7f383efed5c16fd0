import { startClock } from '#app/features/backlog/clocks/run-clocks.server.ts'
import type { Request } from '#app/features/backlog/request-queries.server.ts'
import type { TextLanguage } from '#app/features/forum/text-language.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { verdictTexts } from '#db/schema/index.ts'

const TRANSLATION_MS = 5 * 86_400_000

type Owed = { verdictId: string; lang: TextLanguage; translated: boolean; request: Request }

export const clockSubject = (verdictId: string, lang: string) => `verdict:${verdictId}/${lang}`

/** The text is saved as due in the other language, and a clock runs for it. */
export async function promiseTranslation(tx: Transaction, ctx: Context, { request, ...row }: Owed): Promise<void> {
  await tx.insert(verdictTexts).values({ ...row, dueAt: ctx.now() + TRANSLATION_MS })
  const { id: requestId, lineId, pmId: ownerId } = request
  const subject = clockSubject(row.verdictId, row.lang)
  await startClock(tx, ctx, { kind: 'translation', subject, requestId, lineId, ownerId })
}
