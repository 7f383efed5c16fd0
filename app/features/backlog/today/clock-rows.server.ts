import type { Clock } from '#app/features/backlog/clocks/clock-queries.server.ts'
import { findHours } from '#app/features/backlog/clocks/clock-queries.server.ts'
import { daysLate } from '#app/features/backlog/clocks/clock-time.ts'
import type { Viewer } from '#app/features/backlog/today/read-today.server.ts'
import { listRequestsById, listThreadsById } from '#app/features/backlog/today/today-queries.server.ts'
import { actHref, type TodayRow } from '#app/features/backlog/today/today-rows.ts'
import type { Context } from '#app/platform/context.server.ts'

type Known = { viewer: Viewer; names: Map<string, string> }

/** What is over, and what will be within two days. */
export async function clockRows(
  ctx: Context,
  running: readonly Clock[],
  { viewer, names }: Known,
): Promise<TodayRow[]> {
  const places = await placesOf(ctx, running)
  const rows = running.map(async (clock): Promise<TodayRow | undefined> => {
    const place = places.get(clock.id)
    if (!place) return undefined
    const { kind, dueAt, unit, lateDays, ownerId } = clock
    const late = dueAt <= ctx.now()
    const forOwner = ownerId !== null && ownerId !== viewer.id ? (names.get(ownerId) ?? null) : null
    const days = late ? daysLate(clock, await findHours(ctx.db, clock), ctx.now()) : 0
    const why = late
      ? ({ kind: 'late', days, unit, said: lateDays !== null } as const)
      : ({ kind: 'soon', dueAt } as const)
    const act = actHref(kind, place.no, place.href)
    return { group: why.kind, why, ...place, task: kind, actHref: act, forOwner, at: dueAt }
  })
  return (await Promise.all(rows)).filter((row) => row !== undefined)
}

const threadOf = ({ subject }: Clock) => (subject.startsWith('thread:') ? subject.slice('thread:'.length) : '')

type Place = Pick<TodayRow, 'no' | 'title' | 'lang' | 'href'>

async function placesOf({ db }: Context, running: readonly Clock[]): Promise<Map<string, Place>> {
  const requestIds = running.flatMap(({ requestId }) => requestId ?? [])
  const [requests, threads] = await Promise.all([
    listRequestsById(db, requestIds),
    listThreadsById(db, running.map(threadOf).filter(Boolean)),
  ])
  const places = new Map<string, Place>()
  for (const clock of running) {
    const request = requests.find(({ id }) => id === clock.requestId)
    const thread = threads.find(({ id }) => id === threadOf(clock))
    if (request) places.set(clock.id, { ...placed(request), no: request.no, href: `/r/${request.no}` })
    else if (thread) places.set(clock.id, { ...placed(thread), no: null, href: `/t/${thread.no}/collect` })
  }
  return places
}

const placed = ({ title, lang }: { title: string; lang: string }) => ({ title, lang })
