import { and, asc, eq, gt } from 'drizzle-orm'
import { waitBeforeStart } from '#app/features/admission/exam-policy.ts'
import { finishIfOverdue } from '#app/features/admission/finish-attempt.server.ts'
import { findLiveAttempt, listPastAttempts } from '#app/features/admission/queries.server.ts'
import { serveItem } from '#app/features/admission/serve-item.server.ts'
import { newTab, storeForm } from '#app/features/admission/store-form.server.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError, ensureFound } from '#app/platform/errors.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { accounts, attempts } from '#db/schema/index.ts'

const DAY_MS = 86_400_000

type Start = { clientKey: string; allowedSeconds: number }
export type Started = { attemptId: string; tab: string | null; position: number }

/** A repeated start finds its own attempt again, and so does one that comes while another attempt is live. */
export async function startAttempt(ctx: Context, { clientKey, allowedSeconds }: Start): Promise<Started> {
  ensureCan(ctx.actor, 'exam.sit')
  const { actor } = ctx
  if (actor.kind !== 'account') throw new AppError('not-signed-in', { key: 'refused.visitor' })
  return inTransaction(ctx, async (tx) => {
    const running = await findRunning(tx, ctx, actor.id, clientKey)
    if (running) return { attemptId: running.id, tab: running.tab, position: 1 }
    await ensureMayStart(tx, ctx, actor.id)
    const tab = newTab()
    const attemptId = await storeForm(tx, ctx, { accountId: actor.id, clientKey, allowedSeconds, tab })
    await serveItem(tx, ctx, attemptId, 1)
    return { attemptId, tab, position: 1 }
  })
}

async function findRunning(tx: Transaction, ctx: Context, accountId: string, clientKey: string) {
  const live = await findLiveAttempt(tx, accountId)
  if (live) await finishIfOverdue(tx, ctx, live.id)
  const own = and(eq(attempts.accountId, accountId), eq(attempts.clientKey, clientKey))
  const [repeated] = await tx.select().from(attempts).where(own)
  return repeated ?? findLiveAttempt(tx, accountId)
}

async function ensureMayStart(tx: Transaction, ctx: Context, accountId: string) {
  const [account] = await tx
    .select({ createdAt: accounts.createdAt, state: accounts.state })
    .from(accounts)
    .where(eq(accounts.id, accountId))
  const { createdAt, state } = ensureFound(account, 'account')
  // An overdue attempt finished a moment ago may just have admitted this person.
  if (state === 'member') throw new AppError('forbidden', { key: 'refused.alreadyMember' })
  const wait = waitBeforeStart(await listPastAttempts(tx, accountId), { createdAt }, rulesFor(ctx), ctx.now())
  if (wait) throw new AppError('conflict', { key: `exam.${wait.why}` })
  await ensureAddressMayStart(tx, ctx)
}

/** The demo is one person in many roles at one address, all new today. */
export const rulesFor = ({ settings, deployment }: Pick<Context, 'settings' | 'deployment'>) =>
  deployment.demo ? { ...settings.exam, accountAgeMs: 0 } : settings.exam

async function ensureAddressMayStart(tx: Transaction, ctx: Context) {
  if (ctx.deployment.demo || ctx.deployment.liftAddressLimits || ctx.address === '') return
  const allowed = ctx.settings.exam.startsPerAddressPerDay
  const recent = await tx
    .select({ startedAt: attempts.startedAt })
    .from(attempts)
    .where(and(eq(attempts.address, ctx.address), gt(attempts.startedAt, ctx.now() - DAY_MS)))
    .orderBy(asc(attempts.startedAt))
    .limit(allowed)
  const [oldest] = recent
  if (!oldest || recent.length < allowed) return
  const seconds = Math.ceil((oldest.startedAt + DAY_MS - ctx.now()) / 1000)
  throw new AppError('rate-limited', { key: 'exam.addressBusy', values: { hours: Math.ceil(seconds / 3600) } }, seconds)
}
