import { and, asc, eq, gt } from 'drizzle-orm'
import type { Track } from '#app/features/admission/blueprint.ts'
import { redeemEventCode } from '#app/features/admission/overrides/event-codes.server.ts'
import { spendWaiver } from '#app/features/admission/overrides/waive-wait.server.ts'
import { passAgainAt, waitBeforeStart } from '#app/features/admission/policy/exam-policy.ts'
import type { ItemLanguage } from '#app/features/admission/question.ts'
import { finishIfOverdue } from '#app/features/admission/sitting/finish-attempt.server.ts'
import { findLiveAttempt, listPastAttempts } from '#app/features/admission/sitting/queries.server.ts'
import { serveItem } from '#app/features/admission/sitting/serve-item.server.ts'
import { newTab, storeForm } from '#app/features/admission/sitting/store-form.server.ts'
import { waitOutStorm } from '#app/features/admission/sitting/wait-out-storm.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { accounts, attempts } from '#db/schema/index.ts'

const DAY_MS = 86_400_000

type Start = {
  clientKey: string
  allowedSeconds: number
  track: Track
  lang: ItemLanguage
  textOnly: boolean
  /** Of a workshop or a fair: lifts the flag of a busy address. */
  eventCode?: string
}
export type Started = { attemptId: string; tab: string | null; position: number }

/** A repeated start finds its own attempt again, and so does one that comes while another attempt is live. */
export async function startAttempt(ctx: Context, { eventCode, ...wanted }: Start): Promise<Started> {
  ensureCan(ctx.actor, 'exam.sit')
  const { actor } = ctx
  if (actor.kind !== 'account') throw new AppError('not-signed-in', { key: 'refused.visitor' })
  await finishOverdue(ctx, actor.id)
  await waitOutStorm(ctx, actor.id, wanted.clientKey)
  return inTransaction(ctx, async (tx) => {
    const running = await findRunning(tx, actor.id, wanted.clientKey)
    if (running) return { attemptId: running.id, tab: running.tab, position: 1 }
    await ensureMayStart(tx, ctx, actor.id)
    const eventCodeId = eventCode ? await redeemEventCode(tx, ctx, eventCode) : null
    const addressBusy = eventCodeId === null && (await isAddressBusy(tx, ctx))
    const tab = newTab()
    const attemptId = await storeForm(tx, ctx, { accountId: actor.id, ...wanted, tab, addressBusy, eventCodeId })
    await serveItem(tx, ctx, attemptId, 1)
    await spendWaiver(tx, ctx, actor.id)
    return { attemptId, tab, position: 1 }
  })
}

/** Apart from the start: one that is refused must not undo it. */
async function finishOverdue(ctx: Context, accountId: string) {
  const live = await findLiveAttempt(ctx.db, accountId)
  if (live) await inTransaction(ctx, (tx) => finishIfOverdue(tx, ctx, live.id))
}

async function findRunning(tx: Transaction, accountId: string, clientKey: string) {
  const own = and(eq(attempts.accountId, accountId), eq(attempts.clientKey, clientKey))
  const [repeated] = await tx.select().from(attempts).where(own)
  return repeated ?? findLiveAttempt(tx, accountId)
}

async function ensureMayStart(tx: Transaction, ctx: Context, accountId: string) {
  // Read anew: an overdue attempt finished a moment ago may just have admitted this person.
  const { state, admittedAt, passedAgainAt } = accounts
  const [account] = await tx
    .select({ state, admittedAt, passedAgainAt })
    .from(accounts)
    .where(eq(accounts.id, accountId))
  const againAt = passAgainAt(ensureFound(account, 'account'), ctx.settings.exam)
  if (againAt !== undefined && ctx.now() < againAt) throw new AppError('forbidden', { key: 'refused.alreadyMember' })
  const wait = waitBeforeStart(await listPastAttempts(tx, accountId), ctx.settings.exam, ctx.now())
  if (wait) throw new AppError('conflict', { key: `exam.${wait.why}` })
}

/** Workshops and households share addresses: an examiner looks at such sittings, nobody is turned away. */
async function isAddressBusy(tx: Transaction, ctx: Context): Promise<boolean> {
  if (ctx.deployment.demo || ctx.deployment.liftAddressLimits || ctx.address === '') return false
  const allowed = ctx.settings.exam.startsPerAddressPerDay
  const recent = await tx
    .select({ startedAt: attempts.startedAt })
    .from(attempts)
    .where(and(eq(attempts.address, ctx.address), gt(attempts.startedAt, ctx.now() - DAY_MS)))
    .orderBy(asc(attempts.startedAt))
    .limit(allowed)
  return recent.length >= allowed
}
