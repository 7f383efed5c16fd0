import { sayMeToo } from '#app/features/backlog/add-me-too.server.ts'
import type { Shown } from '#app/features/backlog/answers/channels.ts'
import { countsForDemand } from '#app/features/backlog/counts-for-demand.server.ts'
import { findOpenLedger } from '#app/features/backlog/open-ledger.server.ts'
import { listLedgerIds, type Request } from '#app/features/backlog/request-queries.server.ts'
import { endIntents } from '#app/features/backlog/volume/end-intent.server.ts'
import { buysForMany } from '#app/features/backlog/volume/gather-standings.server.ts'
import { findStandingIntent, type Intent } from '#app/features/backlog/volume/intent-queries.server.ts'
import { asksJuster, type LadderStep } from '#app/features/backlog/volume/ladder-step.ts'
import { monthsAfter, STATEMENT_MONTHS } from '#app/features/backlog/volume/standing.ts'
import { wantEstimate } from '#app/features/backlog/volume/want-estimate.server.ts'
import { faultsOfIntent, faultsOfQuantity, offerOf, type Said } from '#app/features/backlog/volume/what-may-be-said.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { AppError } from '#app/platform/errors.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { countTowardsLimit } from '#app/platform/rate-limit.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { intents } from '#db/schema/index.ts'

export type GivenIntent = Said & { requestNo: number; sampleId?: string; shown?: Shown }
export type IntentOutcome = { ok: true; no: number } | { ok: false; errors: FieldErrors }

/** What a member says about buying replaces what was said before, holds for a year, and counts as a Me too. */
export const giveIntent = (ctx: Context, given: GivenIntent): Promise<IntentOutcome> =>
  keepStatement(ctx, given, async (tx, request, accountId) => {
    const errors = faultsOfIntent(given, offerOf(request), await buysForMany(tx, accountId))
    return { errors, stated: { ...given, expiresAt: monthsAfter(ctx.now(), STATEMENT_MONTHS) } }
  })

type Counted = { requestNo: number; qty: number; shown?: Shown }

/** A Me too that says how many. Beside what was said about buying it changes the number, and not for how long that holds. */
export const giveQuantity = (ctx: Context, { qty, ...given }: Counted): Promise<IntentOutcome> =>
  keepStatement(ctx, given, async (tx, request, accountId) => {
    const errors = faultsOfQuantity(qty, await buysForMany(tx, accountId))
    const whose = { requestIds: await listLedgerIds(tx, request.id), accountId }
    const standing = await findStandingIntent(tx, { ...whose, now: ctx.now() })
    if (standing && standing.step !== ME_TOO) return { errors, stated: { ...standing, qty } }
    return { errors, stated: { step: ME_TOO, qty, expiresAt: monthsAfter(ctx.now(), STATEMENT_MONTHS) } }
  })

const ME_TOO = 2

type Stated = Pick<Intent, 'step' | 'qty' | 'expiresAt'> &
  Partial<Pick<Intent, 'juster' | 'priceMax' | 'currency' | 'sampleId'>>
type Reading = (
  tx: Transaction,
  request: Request,
  accountId: string,
) => Promise<{ errors: FieldErrors; stated: Stated }>

async function keepStatement(
  ctx: Context,
  { requestNo, shown }: { requestNo: number; shown?: Shown },
  read: Reading,
): Promise<IntentOutcome> {
  ensureCan(ctx.actor, 'request.me-too')
  const { id: accountId } = authorOf(ctx.actor)
  await countTowardsLimit(ctx, `vote:${accountId}`, ctx.settings.limits.votesPerAccount)
  return inTransaction(ctx, async (tx) => {
    const ledger = await findOpenLedger(tx, requestNo)
    if (!ledger.ok) throw new AppError(ledger.error.key === 'missing.request' ? 'not-found' : 'conflict', ledger.error)
    const { request } = ledger
    const { errors, stated } = await read(tx, request, accountId)
    if (Object.keys(errors).length > 0) return { ok: false, errors }
    await storeIntent(tx, ctx, request, stated)
    await sayMeToo(tx, ctx, request, accountId, { shown })
    const { id: requestId, no } = request
    await recordEvent(tx, ctx, 'intent.given', `request:${requestId}`, { requestId, requestNo: no, step: stated.step })
    await wantEstimate(tx, requestId)
    return { ok: true, no }
  })
}

async function storeIntent(tx: Transaction, ctx: Context, request: Request, stated: Stated) {
  const { id: accountId } = authorOf(ctx.actor)
  const whose = { requestIds: await listLedgerIds(tx, request.id), accountId }
  const replaced = await endIntents(tx, ctx, whose, 'replaced')
  const { step, juster, qty, priceMax, currency, sampleId, expiresAt } = stated
  await tx.insert(intents).values({
    ...{ id: ctx.newId(), requestId: request.id, accountId, step, qty, at: ctx.now(), expiresAt },
    juster: asksJuster(step as LadderStep) ? (juster ?? null) : null,
    priceMax: priceMax ?? null,
    currency: currency ?? (priceMax === undefined || priceMax === null ? null : request.currency),
    // Whoever wanted one because of a sample goes on wanting it for that.
    sampleId: sampleId ?? replaced.find((row) => row.sampleId !== null)?.sampleId ?? null,
    counts: await countsForDemand(tx, { accountId, requestId: request.id }, ctx.now()),
  })
}
