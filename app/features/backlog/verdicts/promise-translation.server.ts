import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import { startClock, stopClock } from '#app/features/backlog/clocks/run-clocks.server.ts'
import type { Request } from '#app/features/backlog/request-queries.server.ts'
import type { TextLanguage } from '#app/features/forum/text-language.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { verdicts, verdictTexts } from '#db/schema/index.ts'

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

/** What was said before and is no longer the answer needs no translation any more. */
export async function releaseTranslations(tx: Transaction, ctx: Context, requestId: string): Promise<void> {
  const earlier = tx.select({ id: verdicts.id }).from(verdicts).where(eq(verdicts.requestId, requestId))
  const released = await tx
    .update(verdictTexts)
    .set({ dueAt: null })
    .where(and(inArray(verdictTexts.verdictId, earlier), isNotNull(verdictTexts.dueAt)))
    .returning({ verdictId: verdictTexts.verdictId, lang: verdictTexts.lang })
  for (const { verdictId, lang } of released)
    await stopClock(tx, ctx, { kind: 'translation', subject: clockSubject(verdictId, lang) })
}
