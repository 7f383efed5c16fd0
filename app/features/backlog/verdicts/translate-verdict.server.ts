import { and, eq, isNotNull } from 'drizzle-orm'
import { stopClock } from '#app/features/backlog/clocks/run-clocks.server.ts'
import { faultsOfText } from '#app/features/backlog/faults-of-text.server.ts'
import { findRequest, findStandingVerdict, listThreadIds } from '#app/features/backlog/request-queries.server.ts'
import { clockSubject } from '#app/features/backlog/verdicts/promise-translation.server.ts'
import { isInLanguage, isTooShort, SHORTEST_TEXT } from '#app/features/backlog/verdicts/public-text.ts'
import { listVerdictTexts } from '#app/features/backlog/verdicts/verdict-text-queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import { verdictTexts } from '#db/schema/index.ts'

type Translation = { no: number; text: string; changes: string[] }
type Translated = { ok: true } | { ok: false; errors: FieldErrors }

/** Adds the words that are still missing in one language, and stops the clock that runs for them. */
export async function translateVerdict(ctx: Context, { no, text, changes }: Translation): Promise<Translated> {
  ensureCan(ctx.actor, 'verdict.translate')
  const refused =
    (await faultsOfText(ctx, 'text', { text })) ??
    (changes.length > 0 ? await faultsOfText(ctx, 'changes', { text: changes.join('\n') }) : undefined)
  if (refused) return { ok: false, errors: refused }
  return inTransaction(ctx, async (tx) => {
    const request = ensureFound(await findRequest(tx, no), 'request')
    const verdict = await findStandingVerdict(tx, request.id)
    const texts = verdict ? await listVerdictTexts(tx, verdict.id) : []
    const missing = texts.find((row) => row.dueAt !== null)
    if (!verdict || !missing) throw new AppError('conflict', { key: 'step.notMissing' })
    const original = texts.find((row) => row.lang === verdict.lang)
    const errors = faultsIn(text, changes, missing.lang, original?.changes ?? [])
    if (Object.keys(errors).length > 0) return { ok: false, errors }
    const written = { writtenBy: authorOf(ctx.actor).id, writtenAt: ctx.now() }
    await tx
      .update(verdictTexts)
      .set({ text, changes: changes.length > 0 ? changes : null, dueAt: null, translated: true, ...written })
      .where(
        and(
          ...[
            eq(verdictTexts.verdictId, verdict.id),
            eq(verdictTexts.lang, missing.lang),
            isNotNull(verdictTexts.dueAt),
          ],
        ),
      )
    await stopClock(tx, ctx, { kind: 'translation', subject: clockSubject(verdict.id, missing.lang) })
    const threadIds = await listThreadIds(tx, request.id)
    await recordEvent(tx, ctx, 'request.translated', `request:${request.id}`, {
      requestId: request.id,
      requestNo: no,
      threadIds,
    })
    await writeLog(tx, ctx, {
      act: 'verdict.translate',
      subject: `request:${request.id}`,
      details: { lang: missing.lang },
    })
    return { ok: true }
  })
}

function faultsIn(text: string, changes: string[], lang: string, original: string[]): FieldErrors {
  const errors: FieldErrors = {}
  if (isTooShort(text))
    errors.text = { key: 'step.shortText', values: { limit: SHORTEST_TEXT, han: SHORTEST_TEXT / 2 } }
  if (!isInLanguage(text, lang)) errors.text = { key: 'step.wrongLanguage' }
  if (changes.length !== original.length) errors.changes = { key: 'step.sameLines', values: { lines: original.length } }
  return errors
}
