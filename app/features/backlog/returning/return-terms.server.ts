import { and, eq, gt, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import { listLedgerIds, type Request, type Verdict } from '#app/features/backlog/request-queries.server.ts'
import { readConditionLine } from '#app/features/backlog/returning/condition-lines.ts'
import {
  chanceToReach,
  type Reached,
  type ReturnTerms,
  SAMPLE_BUYERS,
} from '#app/features/backlog/returning/reopening.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable, Transaction } from '#db/client.server.ts'
import { intents, returnTerms, watches } from '#db/schema/index.ts'

type Refusal = { verdictId: string; request: Request; changes: readonly string[] }

/** With a "no" go the conditions of its return, so that nothing that is changed later moves them. */
export async function storeReturnTerms(tx: Transaction, ctx: Context, { verdictId, request, changes }: Refusal) {
  const unitsChance = chanceToReach(request.unitsChance)
  await tx.insert(returnTerms).values({ verdictId, unitsChance, sampleBuyers: SAMPLE_BUYERS })
  const rows = changes.map((line) => ({ id: ctx.newId(), verdictId, ...readConditionLine(line) }))
  if (rows.length > 0) await tx.insert(watches).values(rows)
}

/** A "no" from before these terms were kept comes back by people and by its date alone. */
export async function findReturnTerms(
  db: Queryable,
  { id, reopenPeople, reviewAt }: Pick<Verdict, 'id' | 'reopenPeople' | 'reviewAt'>,
): Promise<ReturnTerms> {
  const [kept] = await db.select().from(returnTerms).where(eq(returnTerms.verdictId, id))
  return { reopenPeople, reviewAt, unitsChance: kept?.unitsChance ?? null, sampleBuyers: kept?.sampleBuyers ?? null }
}

type Measured = Omit<Reached, 'now' | 'lastReturnAt'>

/** Where each condition stands now. */
export async function measureConditions(
  db: Queryable,
  { id, peopleSince, unitsChance }: Request,
  { id: verdictId, decidedAt }: Pick<Verdict, 'id' | 'decidedAt'>,
): Promise<Measured> {
  const isTicked = and(eq(watches.verdictId, verdictId), isNotNull(watches.trippedAt))
  const [ticked] = await db.select({ id: watches.id }).from(watches).where(isTicked).limit(1)
  const sampleBuyers = await countSampleBuyers(db, id, decidedAt)
  return { peopleSince, unitsChance, sampleBuyers, ticked: ticked !== undefined }
}

/** People who said since then that they would buy what somebody else was sent; staff and receivers do not count. */
async function countSampleBuyers(db: Queryable, requestId: string, since: number): Promise<number> {
  const [row] = await db
    .select({ people: sql<number>`count(distinct ${intents.accountId})` })
    .from(intents)
    .where(
      and(
        inArray(intents.requestId, await listLedgerIds(db, requestId)),
        isNull(intents.endedAt),
        isNotNull(intents.sampleId),
        eq(intents.counts, true),
        gt(intents.at, since),
      ),
    )
  return row?.people ?? 0
}
