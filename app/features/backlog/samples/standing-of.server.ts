import { eq } from 'drizzle-orm'
import { mayApplyFor } from '#app/features/backlog/samples/may-apply.ts'
import { costOf } from '#app/features/backlog/samples/parts-list.ts'
import { findMoneyFor } from '#app/features/backlog/samples/round-money.server.ts'
import { limitsOf } from '#app/features/backlog/samples/round-queries.server.ts'
import { factsIn } from '#app/features/backlog/samples/sample-facts.ts'
import type { SampleFields } from '#app/features/backlog/samples/sample-fields.ts'
import {
  findFeedback,
  type findSample,
  listCosts,
  listSampleEvents,
} from '#app/features/backlog/samples/sample-queries.server.ts'
import type { SampleStanding } from '#app/features/backlog/samples/what-a-step-lacks.ts'
import type { Context } from '#app/platform/context.server.ts'
import type { Queryable } from '#db/client.server.ts'
import { accounts, sampleAddresses, sampleDisclosures, sampleReadings } from '#db/schema/index.ts'

/** Everything beside the form that decides whether a step can be taken. */
export async function standingOf(
  db: Queryable,
  ctx: Context,
  { sample, request }: Awaited<ReturnType<typeof findSample>>,
  { parts = [], postage = 0 }: SampleFields,
): Promise<SampleStanding> {
  const { id, acceptedAt, askedAt, shippedAt, extensions } = sample
  const [account] = await db
    .select({ state: accounts.state, deletedAt: accounts.deletedAt })
    .from(accounts)
    .where(eq(accounts.id, sample.accountId))
  const [address] = await db
    .select({ token: sampleAddresses.token })
    .from(sampleAddresses)
    .where(eq(sampleAddresses.sampleId, id))
  const [accepted] = await db.select().from(sampleDisclosures).where(eq(sampleDisclosures.sampleId, id))
  return {
    ...{ now: ctx.now(), acceptedAt, askedAt, shippedAt, extensions },
    requestOpen: mayApplyFor(request.state),
    isMember: account?.state === 'member' && account.deletedAt === null,
    readings: await db.$count(sampleReadings, eq(sampleReadings.sampleId, id)),
    addressToken: address?.token ?? null,
    disclosureAccepted: accepted !== undefined,
    cost: costOf(await listCosts(db, id)) + costOf(parts) + postage,
    estimate: factsIn(await listSampleEvents(db, id)).material ?? 0,
    costCap: (await limitsOf(db, sample.month)).costCap,
    round: await findMoneyFor(db, sample),
    hasFeedback: (await findFeedback(db, id)) !== undefined,
  }
}
