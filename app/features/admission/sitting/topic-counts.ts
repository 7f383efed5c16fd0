import { blueprintFor, CORE_TOPICS, type Topic, type Track, topicsOf } from '#app/features/admission/blueprint.ts'

type TopicCount = { topic: Topic; count: number }

/** How many items of each topic a form holds: no secret, and what to read up on. */
const topicCounts = (track: Track, length: number): TopicCount[] =>
  topicsOf(track).map((topic) => ({
    topic,
    count: blueprintFor(track, length)
      .filter((row) => row.topic === topic)
      .reduce((sum, row) => sum + row.count, 0),
  }))

export type TopicGroups = Record<'core' | Track, TopicCount[]>

/** What everyone is asked, and what each track is asked besides. */
export function topicGroups(length: number): TopicGroups {
  const [motion, stills] = [topicCounts('motion', length), topicCounts('stills', length)]
  return {
    core: motion.filter(({ topic }) => isCore(topic)),
    motion: motion.filter(({ topic }) => !isCore(topic)),
    stills: stills.filter(({ topic }) => !isCore(topic)),
  }
}

const isCore = (topic: Topic) => (CORE_TOPICS as readonly Topic[]).includes(topic)
