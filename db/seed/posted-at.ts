import type { SeedThread } from '#db/seed/community/seed-types.ts'
import { randomFrom } from '#db/seed/volume/random.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** When each post of a thread was written, the opening one first: the seed's hours, moved off the full hour. */
export function postedAt({ key, startedDaysAgo, posts }: SeedThread, at: number): number[] {
  const random = randomFrom(key)
  const earlier = 10 + random.below(50)
  const hours = [0, ...posts.map((post) => post.hoursLater)]
  return hours.map((hour, index) => {
    const gap = ((hours[index + 1] ?? hour + 24) - hour) * HOUR
    const later = Math.min(random.below(earlier) * MINUTE, gap * 0.4)
    return Math.round(at - startedDaysAgo * DAY + hour * HOUR - earlier * MINUTE + later + random.below(MINUTE))
  })
}
