import type { TopicGroups } from '#app/features/admission/sitting/topic-counts.ts'
import { useWords } from '#app/messages/use-words.ts'

export function TopicList({ topics }: { topics: TopicGroups }) {
  const words = useWords('admission')
  return (
    <section className="note">
      <h2>{words.topicsHeading}</h2>
      {(['core', 'motion', 'stills'] as const).map((group) => (
        <div key={group}>
          <h3>{words.topicGroups[group]}</h3>
          <dl className="pairs topics">
            {topics[group].map(({ topic, count }) => (
              <div key={topic}>
                <dt>{words.topics[topic]}</dt>
                <dd className="n">{words.itemsOf(count)}</dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  )
}
