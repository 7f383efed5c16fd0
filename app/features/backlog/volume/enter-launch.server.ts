import { eq } from 'drizzle-orm'
import { findRequest, type Request } from '#app/features/backlog/request-queries.server.ts'
import { LADDER_STEPS, NO_LADDER, STEP_NAMES } from '#app/features/backlog/volume/ladder-step.ts'
import { findProduct } from '#app/features/catalogue/queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { ensureCan } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import type { FieldErrors } from '#app/platform/form.ts'
import { writeLog } from '#app/platform/log.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { ladders, launches, launchSteps } from '#db/schema/index.ts'

type Entered = { request: number; sku: string; launchedOn: number }
type LaunchOutcome = { ok: true; id: string } | { ok: false; errors: FieldErrors }

/** A made request is on sale: its ladder and estimate are kept as they stand, to be held against sales. */
export async function enterLaunch(ctx: Context, entered: Entered): Promise<LaunchOutcome> {
  ensureCan(ctx.actor, 'launch.write')
  return inTransaction(ctx, async (tx) => {
    const request = await findRequest(tx, entered.request)
    const errors = await faultsOfLaunch(tx, ctx, entered, request)
    if (!request || Object.keys(errors).length > 0) return { ok: false, errors }
    const id = await storeLaunch(tx, ctx, request, entered)
    const { id: requestId, no: requestNo } = request
    await recordEvent(tx, ctx, 'launch.entered', `request:${requestId}`, { requestId, requestNo, sku: entered.sku })
    await writeLog(tx, ctx, { act: 'launch.enter', subject: `request:${requestId}`, details: { sku: entered.sku } })
    return { ok: true, id }
  })
}

async function faultsOfLaunch(db: Queryable, ctx: Context, entered: Entered, request?: Request): Promise<FieldErrors> {
  const errors: FieldErrors = {}
  if (!request) errors.request = { key: 'step.noSuchRequest' }
  else if (request.state !== 'made') errors.request = { key: 'volume.notMade' }
  else if (await isLaunched(db, request.id)) errors.request = { key: 'volume.launchedAlready' }
  if (!(await findProduct(db, entered.sku))) errors.sku = { key: 'step.noSuchProduct' }
  if (entered.launchedOn > ctx.now()) errors.launchedOn = { key: 'volume.launchToCome' }
  else if (request && entered.launchedOn < request.createdAt - DAY) errors.launchedOn = { key: 'volume.launchTooEarly' }
  return errors
}

const DAY = 86_400_000

async function isLaunched(db: Queryable, requestId: string): Promise<boolean> {
  const [found] = await db.select({ id: launches.id }).from(launches).where(eq(launches.requestId, requestId))
  return found !== undefined
}

async function storeLaunch(tx: Transaction, ctx: Context, request: Request, { sku, launchedOn }: Entered) {
  const { id: requestId, unitsLow, unitsMiddle, unitsHigh, unitsChance, moq } = request
  const launch = { id: ctx.newId(), requestId, productSku: sku, launchedAt: launchedOn }
  const entry = { enteredBy: authorOf(ctx.actor).id, enteredAt: ctx.now() }
  await tx.insert(launches).values({ ...launch, ...entry, unitsLow, unitsMiddle, unitsHigh, unitsChance, moq })
  const [ladder = NO_LADDER] = await tx.select().from(ladders).where(eq(ladders.requestId, requestId))
  const steps = LADDER_STEPS.map((step) => ({ launchId: launch.id, step, asked: ladder[STEP_NAMES[step]] }))
  await tx.insert(launchSteps).values(steps)
  return launch.id
}
