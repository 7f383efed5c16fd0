import { LAUNCHES_TO_TRUST, meanOf, START_PRIORS } from '#app/features/backlog/volume/conversion.ts'
import { LADDER_STEPS } from '#app/features/backlog/volume/ladder-step.ts'
import {
  findConversion,
  isChecked,
  type Launch,
  listLaunches,
} from '#app/features/backlog/volume/launch-queries.server.ts'
import { DAYS_TO_SCORE, errorOf, isWithin, recordOf } from '#app/features/backlog/volume/launch-record.ts'
import { listProductsByLine } from '#app/features/catalogue/queries.server.ts'
import { type Audience, seesAsStaff } from '#app/permissions.ts'
import type { Queryable } from '#db/client.server.ts'

const DAY = 86_400_000

export type ReadLaunches = Awaited<ReturnType<typeof readLaunches>>
export type ShownLaunch = ReturnType<typeof shownOf>

/** Estimates against sales. Outside staff it is shown once there are three to judge by; who bought, never. */
export async function readLaunches(db: Queryable, audience: Audience, toScore: string | null) {
  const launches = await listLaunches(db)
  const scored = launches.filter((launch) => launch.scoredAt !== null)
  const checked = await isChecked(db)
  const staff = seesAsStaff(audience)
  return {
    ...{ checked, needed: LAUNCHES_TO_TRUST, record: recordOf(staff || checked ? scored : []) },
    scored: staff || checked ? scored.map(shownOf) : [],
    staff: staff ? await forStaff(db, launches, toScore) : undefined,
  }
}

function shownOf(launch: Launch) {
  const { id, no, title, lang, productSku, launchedAt, unitsLow, unitsMiddle, unitsHigh, unitsSold, steps } = launch
  return {
    ...{ id, no, title, lang, productSku, launchedAt, unitsLow, unitsMiddle, unitsHigh, unitsSold, steps },
    ...{ within: isWithin(launch), error: errorOf(launch), scorableFrom: launchedAt + DAYS_TO_SCORE * DAY },
  }
}

async function forStaff(db: Queryable, launches: Launch[], toScore: string | null) {
  const chosen = launches.find(({ id }) => id === toScore)
  const learned = await findConversion(db)
  return {
    waiting: launches.filter(({ scoredAt }) => scoredAt === null).map(shownOf),
    toScore: chosen && shownOf(chosen),
    steps: LADDER_STEPS.map((step) => ({ step, start: meanOf(START_PRIORS[step]), now: meanOf(learned[step]) })),
    products: await listProductsByLine(db),
  }
}
