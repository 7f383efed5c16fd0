import type { SeedMention, SeedRequest, SeedStep } from '#db/seed/community/request-types.ts'
import type { SeedPerson, SeedThread } from '#db/seed/community/seed-types.ts'
import { postedAt } from '#db/seed/posted-at.ts'
import type { Random } from '#db/seed/volume/random.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Between a proposal and the second signature. */
const TO_SIGN_MS = 5 * HOUR

/** What somebody did about a request, and when. */
export type RequestDeed = { at: number; request: SeedRequest } & (
  | { what: 'file' | 'mention'; mention: SeedMention }
  | { what: 'me-too'; handle: string }
  | { what: 'step' | 'propose' | 'sign'; step: SeedStep }
)

export type Cast = {
  at: number
  random: Random
  threads: Map<string, SeedThread>
  members: SeedPerson[]
  /** Handles of those who pressed Me too first, by request. */
  firstToPress: Record<string, string[]>
}

/** The life of a request from its first passage to today. */
export function requestDeeds(cast: Cast, request: SeedRequest): RequestDeed[] {
  return [...passages(cast, request), ...steps(cast, request), ...meToos(cast, request)]
}

/** Who files it has heard some of it by then; the rest is added as it is said. */
function passages({ at, threads }: Cast, request: SeedRequest): RequestDeed[] {
  const filedAt = at - request.createdDaysAgo * DAY
  const heard = request.mentions.map((mention) => ({ mention, saidAt: saidAt(at, threads, mention) }))
  const first = heard.find((one) => one.saidAt <= filedAt)
  if (!first) throw new Error(`${request.key} is filed before anyone said it`)
  const others = heard.filter((one) => one !== first)
  return [
    { at: filedAt, request, what: 'file', mention: first.mention },
    ...others.map(({ mention, saidAt: said }, index) => {
      const added = said <= filedAt ? filedAt + (index + 1) * 120_000 : Math.min(said + 3 * HOUR, at - 60_000)
      return { at: added, request, what: 'mention' as const, mention }
    }),
  ]
}

function saidAt(at: number, threads: Map<string, SeedThread>, { thread: key, postNo }: SeedMention): number {
  const thread = threads.get(key)
  const moment = thread && postedAt(thread, at)[postNo - 1]
  if (moment === undefined) throw new Error(`${key} has no post ${postNo}`)
  return moment
}

function steps({ at }: Cast, request: SeedRequest): RequestDeed[] {
  return request.steps.flatMap((step): RequestDeed[] => {
    const taken = at - step.daysAgo * DAY
    if (!step.coSignedBy) return [{ at: taken, request, what: 'step', step }]
    return [
      { at: taken - TO_SIGN_MS, request, what: 'propose', step },
      { at: taken, request, what: 'sign', step },
    ]
  })
}

/** Everyone presses once, and nobody before being admitted or who has said it in words. */
function meToos({ at, random, threads, members, firstToPress }: Cast, request: SeedRequest): RequestDeed[] {
  const { count, sinceVerdict = 0 } = request.meToo
  const last = request.steps.at(-1)
  const answeredAt = last?.publicText ? at - last.daysAgo * DAY : undefined
  const before = moments(
    random,
    count - sinceVerdict,
    at - request.createdDaysAgo * DAY + HOUR,
    (answeredAt ?? at) - 6 * HOUR,
  )
  const since = moments(random, sinceVerdict, (answeredAt ?? at) + HOUR, at - 2 * HOUR)
  const pressed = new Set(request.mentions.map((mention) => speakerOf(threads, mention)))
  const first = [...(firstToPress[request.key] ?? [])]
  return [...before, ...since].map((moment) => {
    const there = members.filter(
      ({ handle, joinedDaysAgo }) => at - (joinedDaysAgo - 1) * DAY < moment && !pressed.has(handle),
    )
    const handle = first.shift() ?? random.pick(there).handle
    pressed.add(handle)
    return { at: moment, request, what: 'me-too', handle }
  })
}

function speakerOf(threads: Map<string, SeedThread>, { thread: key, postNo }: SeedMention): string {
  const thread = threads.get(key)
  return (postNo === 1 ? thread?.author : thread?.posts[postNo - 2]?.author) ?? ''
}

/** Most come soon after it is known. */
function moments(random: Random, count: number, from: number, to: number): number[] {
  return Array.from({ length: count }, () => Math.round(from + (to - from) * random.next() ** 1.6)).sort(
    (a, b) => a - b,
  )
}
