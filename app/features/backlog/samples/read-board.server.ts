import { endOfMonth, monthOf } from '#app/features/backlog/month.ts'
import { placesIn } from '#app/features/backlog/samples/round-limits.ts'
import { countInRound, limitsOf } from '#app/features/backlog/samples/round-queries.server.ts'
import {
  type BriefSample,
  listInState,
  listOwnSamples,
  listReadings,
} from '#app/features/backlog/samples/sample-queries.server.ts'
import { CANDIDATES, nextStep, SAMPLE_STEPS, type SampleState } from '#app/features/backlog/samples/sample-steps.ts'
import { findWish } from '#app/features/backlog/samples/wish-queries.server.ts'
import { listLines } from '#app/features/catalogue/queries.server.ts'
import { authorOf } from '#app/features/forum/author.ts'
import { can } from '#app/permissions.ts'
import type { Context } from '#app/platform/context.server.ts'

export type SamplesData = Awaited<ReturnType<typeof readSamples>>
export type BoardRow = Awaited<ReturnType<typeof readColumn>>['rows'][number]

/** In the order of the work; what is done is at the end. */
const COLUMNS: readonly SampleState[] = [
  ...(['applied', 'eligible', 'waiting', 'shortlisted', 'feasibility', 'making', 'checked', 'shipped'] as const),
  ...(['received', 'feedback_in', 'shared', 'lost', 'closed'] as const),
]
const MOST_IN_COLUMN = 50

/** One's own samples, the round that runs, and for staff the board. */
export async function readSamples(ctx: Context) {
  const isStaff = can(ctx.actor, 'sample.board')
  return {
    own: (await listOwnSamples(ctx.db, authorOf(ctx.actor).id)).map(shownOwn),
    round: await readCurrentRound(ctx),
    columns: isStaff ? (await Promise.all(COLUMNS.map((state) => readColumn(ctx, state)))).filter(hasRows) : undefined,
    wish: await findWish(ctx.db, authorOf(ctx.actor).id),
    mayApply: can(ctx.actor, 'sample.apply'),
    mayRound: can(ctx.actor, 'sample.rounds'),
  }
}

const hasRows = ({ rows }: { rows: unknown[] }) => rows.length > 0

export const shownOwn = ({ no, state, since, title, lang, requestNo, acceptedAt, askedAt }: BriefSample) => ({
  ...{ no, state, since, title, lang, requestNo },
  next: nextStep({ state, acceptedAt, askedAt }),
  accepted: acceptedAt !== null,
})

export async function readCurrentRound({ db, now }: Pick<Context, 'db' | 'now'>) {
  const month = monthOf(now())
  const limits = await limitsOf(db, month)
  return {
    ...{ month, ...limits, places: placesIn(limits), closesAt: endOfMonth(month) },
    applied: await countInRound(db, month),
  }
}

/** Of a product manager or an engineer those of their own lines alone. */
async function readColumn(ctx: Context, state: SampleState) {
  const found = await listInState(ctx.db, state, MOST_IN_COLUMN)
  const seen = found.filter(({ accountId: authorId, ...sample }) =>
    can(ctx.actor, 'sample.follow', { authorId, ...sample }),
  )
  const readings = CANDIDATES.includes(state)
    ? await listReadings(
        ctx.db,
        seen.map(({ id }) => id),
      )
    : []
  const lines = new Map((await listLines(ctx.db)).map(({ id, name }) => [id, name]))
  return {
    state,
    rows: seen.map((row) => ({
      ...{ no: row.no, title: row.title, lang: row.lang, since: row.since, requestNo: row.requestNo },
      ...{ line: lines.get(row.lineId), month: row.month, accepted: row.acceptedAt !== null },
      ...actionFor(ctx, row, readings),
    })),
  }
}

type Readings = Awaited<ReturnType<typeof listReadings>>

/** The one thing that this person can do next with a sample, or what it waits for. */
function actionFor(ctx: Context, row: BriefSample, readings: Readings) {
  const subject = { authorId: row.accountId, pmId: row.pmId, engineerId: row.engineerId }
  const own = readings.filter(({ sampleId }) => sampleId === row.id)
  const hasRead = own.some(({ readerId }) => readerId === authorOf(ctx.actor).id)
  const next = nextStep(row)
  const step = SAMPLE_STEPS.find(({ name }) => name === next)
  return {
    next,
    by: step?.by ?? [],
    may: step !== undefined && can(ctx.actor, 'sample.step', { ...subject, hats: step.by }),
    mayJudge: CANDIDATES.includes(row.state) && !hasRead && can(ctx.actor, 'sample.judge', subject),
    read: CANDIDATES.includes(row.state) ? own.length : null,
  }
}
