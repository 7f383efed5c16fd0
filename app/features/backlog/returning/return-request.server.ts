import { and, eq, exists, gt, gte, isNotNull, lte, or, sql } from 'drizzle-orm'
import { lastReturnAt } from '#app/features/backlog/request-history.ts'
import {
  findRequestById,
  findStandingVerdict,
  listTransitions,
  type Request,
} from '#app/features/backlog/request-queries.server.ts'
import { QUIET_MS, type ReturnTrigger, returnTrigger } from '#app/features/backlog/returning/reopening.ts'
import { findReturnTerms, measureConditions } from '#app/features/backlog/returning/return-terms.server.ts'
import { stepRequest } from '#app/features/backlog/step-request.server.ts'
import type { Context } from '#app/platform/context.server.ts'
import { recordEvent } from '#app/platform/events.server.ts'
import { inTransaction } from '#app/platform/transaction.server.ts'
import type { Transaction } from '#db/client.server.ts'
import { intents, requestReturns, requests, returnTerms, transitions, verdicts, watches } from '#db/schema/index.ts'

/** Brings a "no" back once its own conditions are met. The house does this, whoever was the last to ask. */
export async function returnIfDue(tx: Transaction, ctx: Context, requestId: string): Promise<boolean> {
  const request = await findRequestById(tx, requestId)
  if (request?.state !== 'parked') return false
  const standing = await findStandingVerdict(tx, requestId)
  if (!standing) return false
  const measured = await measureConditions(tx, request, standing)
  const lastReturn = lastReturnAt(await listTransitions(tx, requestId))
  const terms = await findReturnTerms(tx, standing)
  const trigger = returnTrigger(terms, { ...measured, now: ctx.now(), lastReturnAt: lastReturn })
  if (!trigger) return false
  const reached = { people: measured.peopleSince, samples: measured.sampleBuyers, units: hundredths(request) }
  const watch = trigger === 'watch' ? await findTicked(tx, standing.id) : undefined
  await bringBack(tx, ctx, request, {
    ...{ verdictId: standing.id, trigger, watchId: watch?.id },
    reached: trigger === 'watch' || trigger === 'date' ? undefined : reached[trigger],
  })
  return true
}

const hundredths = ({ unitsChance }: Request) => Math.floor((unitsChance ?? 0) * 100)

async function findTicked(tx: Transaction, verdictId: string) {
  const [watch] = await tx
    .select({ id: watches.id })
    .from(watches)
    .where(and(eq(watches.verdictId, verdictId), isNotNull(watches.trippedAt)))
    .limit(1)
  return watch
}

type Cause = { verdictId: string; trigger: ReturnTrigger; reached?: number; watchId?: string; appealId?: string }

/** What brought it back is kept for everyone to read; its owners and the leads are told by the step. */
export async function bringBack(tx: Transaction, ctx: Context, request: Request, cause: Cause): Promise<void> {
  const { id: requestId, no, title, peopleSince } = request
  const fields = { why: returnNote(peopleSince) }
  await stepRequest(tx, { ...ctx, actor: { kind: 'system' } }, { no, to: 'reopen_due', fields })
  await tx.insert(requestReturns).values({ id: ctx.newId(), requestId, ...cause, peopleSince, at: ctx.now() })
  if (cause.trigger === 'people')
    await recordEvent(tx, ctx, 'request.threshold-reached', `request:${requestId}`, {
      ...{ requestId, requestNo: no, title, kind: 'people', people: peopleSince },
    })
}

/** Kept in the history, which staff of both languages read. */
const returnNote = (people: number) => `${people} since the answer · 答复之后 ${people} 人`

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
    .leftJoin(returnTerms, eq(returnTerms.verdictId, verdicts.id))
    .where(
      and(
        eq(requests.label, 'no'),
        eq(requests.state, 'parked'),
        or(
          gte(requests.unitsChance, returnTerms.unitsChance),
          exists(
            db
              .select({ id: watches.id })
              .from(watches)
              .where(and(eq(watches.verdictId, verdicts.id), isNotNull(watches.trippedAt))),
          ),
          and(
            isQuietNoMore(now()),
            or(
              gte(requests.peopleSince, verdicts.reopenPeople),
              lte(verdicts.reviewAt, now()),
              gte(sampleBuyers(db), returnTerms.sampleBuyers),
            ),
          ),
        ),
      ),
    )
    .limit(SLICE)

const isQuietNoMore = (
  now: number,
) => sql`not exists (select 1 from ${transitions} t where t.request_id = ${requests.id}
  and t.at > ${now - QUIET_MS} and t.from_state = 'parked' and t.to_state = 'reopen_due')`

const sampleBuyers = (db: Context['db']) =>
  sql<number>`(${db
    .select({ people: sql`count(distinct ${intents.accountId})` })
    .from(intents)
    .where(
      and(
        eq(intents.requestId, requests.id),
        isNotNull(intents.sampleId),
        sql`${intents.endedAt} is null`,
        eq(intents.counts, true),
        gt(intents.at, verdicts.decidedAt),
      ),
    )})`
