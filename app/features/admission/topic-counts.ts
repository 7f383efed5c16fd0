import { BLUEPRINT, TOPICS } from '#app/features/admission/blueprint.ts'

/** How many items of each topic a form holds: no secret, and what to read up on. */
export const topicCounts = () =>
  TOPICS.map((topic) => ({
    topic,
    count: BLUEPRINT.filter((row) => row.topic === topic).reduce((sum, row) => sum + row.count, 0),
  }))
