import { blueprintFor, type Track, topicsOf } from '#app/features/admission/blueprint.ts'

/** How many items of each topic a form holds: no secret, and what to read up on. */
export const topicCounts = (track: Track, length: number) =>
  topicsOf(track).map((topic) => ({
    topic,
    count: blueprintFor(track, length)
      .filter((row) => row.topic === topic)
      .reduce((sum, row) => sum + row.count, 0),
  }))
