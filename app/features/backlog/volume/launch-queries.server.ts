import { asc, count, desc, eq, isNotNull, sql } from 'drizzle-orm'
import { type Conversion, LAUNCHES_TO_TRUST, learnedFrom } from '#app/features/backlog/volume/conversion.ts'
import type { LadderStep } from '#app/features/backlog/volume/ladder-step.ts'
import type { Queryable } from '#db/client.server.ts'
import { launches, launchSteps, requests } from '#db/schema/index.ts'

/** How likely each step buys, by all that was sold so far. */
export async function findConversion(db: Queryable): Promise<Conversion> {
  const rows = await db
    .select({ step: launchSteps.step, asked: launchSteps.asked, bought: launchSteps.bought })
    .from(launchSteps)
    .where(isNotNull(launchSteps.bought))
  return learnedFrom(rows.map((row) => ({ ...row, step: row.step as LadderStep, bought: row.bought ?? 0 })))
}

/** Whether enough launches were scored for the estimates to count as checked against sales. */
export async function isChecked(db: Queryable): Promise<boolean> {
  const [row] = await db.select({ scored: count() }).from(launches).where(sql`${launches.scoredAt} IS NOT NULL`)
  return (row?.scored ?? 0) >= LAUNCHES_TO_TRUST
}

export type Launch = Awaited<ReturnType<typeof listLaunches>>[number]

/** A house launches a few products a year: two hundred are decades. */
const MOST_LAUNCHES = 200

/** The latest first, each with what was asked and bought at every step. */
export async function listLaunches(db: Queryable) {
  const rows = await db
    .select({ launch: launches, no: requests.no, title: requests.title, lang: requests.lang })
    .from(launches)
    .innerJoin(requests, eq(requests.id, launches.requestId))
    .orderBy(desc(launches.launchedAt), desc(launches.id))
    .limit(MOST_LAUNCHES)
  return Promise.all(
    rows.map(async ({ launch, ...request }) => ({ ...launch, ...request, steps: await listSteps(db, launch.id) })),
  )
}

const listSteps = (db: Queryable, launchId: string) =>
  db
    .select({ step: launchSteps.step, asked: launchSteps.asked, bought: launchSteps.bought })
    .from(launchSteps)
    .where(eq(launchSteps.launchId, launchId))
    .orderBy(asc(launchSteps.step))
