import { and, eq, inArray, isNotNull, isNull } from 'drizzle-orm'
import { startClock, stopClock } from '#app/features/backlog/clocks/run-clocks.server.ts'
import { findStandingVerdict, type Request } from '#app/features/backlog/request-queries.server.ts'
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
  await startFor(tx, ctx, { ...row, request })
}

async function startFor(tx: Transaction, ctx: Context, { verdictId, lang, request }: Omit<Owed, 'translated'>) {
  const { id: requestId, lineId, pmId: ownerId } = request
  const subject = clockSubject(verdictId, lang)
  await startClock(tx, ctx, { kind: 'translation', subject, requestId, lineId, ownerId })
}

/** The answer stands again as it was: what it still lacks is owed anew. */
export async function promiseAgain(tx: Transaction, ctx: Context, request: Request): Promise<void> {
  const verdict = await findStandingVerdict(tx, request.id)
  if (!verdict) return
  const owed = await tx
    .update(verdictTexts)
    .set({ dueAt: ctx.now() + TRANSLATION_MS })
    .where(and(eq(verdictTexts.verdictId, verdict.id), isNull(verdictTexts.text)))
    .returning({ verdictId: verdictTexts.verdictId, lang: verdictTexts.lang })
  for (const row of owed) await startFor(tx, ctx, { ...row, request })
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
