import { and, eq, gte, lte, or, sql } from 'drizzle-orm'
import { lastReturnAt } from '#app/features/backlog/request-history.ts'
import { findRequestById, findStandingVerdict, listTransitions } from '#app/features/backlog/request-queries.server.ts'
import { QUIET_MS, returnTrigger } from '#app/features/backlog/returning/reopening.ts'
import { takeStep } from '#app/features/backlog/take-step.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { requests, transitions, verdicts } from '#db/schema/index.ts'

/** Brings a "no" back once its own conditions are met. The house does this, whoever was the last to ask. */
export async function returnIfDue(tx: Transaction, ctx: Context, requestId: string): Promise<boolean> {
  const request = await findRequestById(tx, requestId)
  if (request?.state !== 'parked') return false
  const standing = await findStandingVerdict(tx, requestId)
  if (!standing) return false
  const lastReturn = lastReturnAt(await listTransitions(tx, requestId))
  const trigger = returnTrigger(standing, {
    peopleSince: request.peopleSince,
    now: ctx.now(),
    lastReturnAt: lastReturn,
  })
  if (!trigger) return false
  const signed = { decidedBy: 'system', cosignedBy: null, oneSignature: false }
  await takeStep(tx, { ...ctx, actor: { kind: 'system' } }, { request, to: 'reopen_due', fields: {}, signed })
  return true
}

const SLICE = 50

/** By the clock: what a review date has brought back, or what the guard of 90 days held up. */
export async function returnDueRequests(ctx: Context): Promise<void> {
  for (let full = true; full; ) {
    const due = await listDue(ctx)
    const returned: boolean[] = []
    for (const { id } of due) returned.push(await inTransaction(ctx, (tx) => returnIfDue(tx, ctx, id)))
    full = due.length === SLICE && returned.includes(true)
  }
}

/** Asks the same as `returnTrigger`, of all at once, so that a transaction is opened only where something happens. */
const listDue = ({ db, now }: Context) =>
  db
    .select({ id: requests.id })
    .from(requests)
    .innerJoin(
      verdicts,
      and(eq(verdicts.requestId, requests.id), eq(verdicts.epoch, requests.epoch), eq(verdicts.kind, 'parked')),
    )
    .where(
      and(
        eq(requests.label, 'no'),
        eq(requests.state, 'parked'),
        or(gte(requests.peopleSince, verdicts.reopenPeople), lte(verdicts.reviewAt, now())),
        sql`not exists (select 1 from ${transitions} t where t.request_id = ${requests.id}
          and t.at > ${now() - QUIET_MS} and t.from_state = 'parked' and t.to_state = 'reopen_due')`,
      ),
    )
    .limit(SLICE)
