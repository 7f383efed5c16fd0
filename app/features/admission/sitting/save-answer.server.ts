import { and, eq } from 'drizzle-orm'
import { isOver } from '#app/features/admission/policy/exam-policy.ts'
import type { ItemLanguage } from '#app/features/admission/question.ts'
import { recordAttemptEvent } from '#app/features/admission/sitting/attempt-events.server.ts'
import { type Attempt, findOwnAttempt } from '#app/features/admission/sitting/queries.server.ts'
import { serveItem } from '#app/features/admission/sitting/serve-item.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { attemptItems, attempts } from '#db/schema/index.ts'

export type SaveInput = {
  attemptId: string
  position: number
  option: string | null
  flagged: boolean
  /** Counts the changes made in the browser; without one the save is taken as the newest. */
  sequence?: number
  tab: string | null
  /** The language to read on in. */
  lang?: ItemLanguage
  /** The position that the person goes to from here. */
  goTo?: number
}

/** `stale`: a newer save was there already. `late` and `elsewhere` change nothing. Each tells what is stored. */
type Saved = {
  outcome: 'saved' | 'stale' | 'late' | 'elsewhere'
  option: string | null
  flagged: boolean
  sequence: number
  tab: string | null
  deadlineAt: number
  now: number
}

export async function saveAnswer(ctx: Context, input: SaveInput): Promise<Saved> {
  ensureCan(ctx.actor, 'exam.see-own')
  return inTransaction(ctx, async (tx) => {
    const attempt = ensureFound(await findOwnAttempt(tx, ctx.actor, input.attemptId), 'attempt')
    const row = await findServedItem(tx, attempt.id, input.position)
    ensureShownOption(row, input.option)
    const { deadlineAt } = attempt
    const stored = { ...stateOf(row), tab: attempt.tab, deadlineAt, now: ctx.now() }
    if (attempt.state !== 'live' || isOver(attempt, ctx.settings.exam.graceMs, ctx.now()))
      return { outcome: 'late', ...stored }
    if (attempt.tab !== null && attempt.tab !== input.tab) return { outcome: 'elsewhere', ...stored }

    if (input.goTo !== undefined) await ensureOnForm(tx, attempt.id, input.goTo)
    const isStale = input.sequence !== undefined && input.sequence <= row.sequence
    const lang = input.lang ?? attempt.lang
    if (isStale && input.goTo === undefined && lang === attempt.lang) return { outcome: 'stale', ...stored }
    const kept = isStale
      ? stateOf(row)
      : await writeAnswer(tx, ctx, row, { ...input, lang, shownMs: shownMs(ctx, attempt, row) })
    if (lang !== attempt.lang) await tx.update(attempts).set({ lang }).where(eq(attempts.id, attempt.id))
    await serveItem(tx, ctx, attempt.id, input.goTo ?? input.position)
    return { outcome: isStale ? 'stale' : 'saved', ...stored, ...kept }
  })
}

type Row = typeof attemptItems.$inferSelect

const stateOf = ({ chosen, flagged, sequence }: Row) => ({ option: chosen, flagged, sequence })

async function findServedItem(tx: Transaction, attemptId: string, position: number): Promise<Row> {
  const [row] = await tx
    .select()
    .from(attemptItems)
    .where(and(eq(attemptItems.attemptId, attemptId), eq(attemptItems.position, position)))
  if (!row?.servedAt) throw new AppError('bad-request', { key: 'exam.strayAnswer' })
  return row
}

async function ensureOnForm(tx: Transaction, attemptId: string, position: number) {
  const [row] = await tx
    .select({ position: attemptItems.position })
    .from(attemptItems)
    .where(and(eq(attemptItems.attemptId, attemptId), eq(attemptItems.position, position)))
  if (!row) throw new AppError('bad-request', { key: 'exam.strayAnswer' })
}

function ensureShownOption({ options }: Row, chosen: string | null) {
  if (chosen === null || options.some((option) => option.token === chosen)) return
  throw new AppError('bad-request', { key: 'exam.strayAnswer' })
}

/** How long this item has been on the screen since it was last counted: the server's clock, whatever the browser says. */
const shownMs = (ctx: Context, { shownPosition, shownAt }: Attempt, { position }: Row) =>
  shownPosition === position && shownAt !== null ? Math.max(0, ctx.now() - shownAt) : 0

type Written = SaveInput & { lang: ItemLanguage; shownMs: number }

async function writeAnswer(tx: Transaction, ctx: Context, row: Row, input: Written) {
  const { option, flagged, sequence, lang } = input
  // A page sent without a choice does not take back the one that was made.
  const kept = { chosen: option ?? row.chosen, flagged, sequence: sequence ?? row.sequence + 1 }
  const { attemptId, position } = row
  await tx
    .update(attemptItems)
    .set({ ...kept, lang, ms: row.ms + input.shownMs, savedAt: ctx.now() })
    .where(and(eq(attemptItems.attemptId, attemptId), eq(attemptItems.position, position)))
  await recordAttemptEvent(tx, ctx, attemptId, 'save', { position, details: { ...kept, lang } })
  return stateOf({ ...row, ...kept })
}
