import type { Topic } from '#app/features/admission/blueprint.ts'
import { useWords } from '#app/messages/use-words.ts'

export function TopicList({ topics }: { topics: { topic: Topic; count: number }[] }) {
  const words = useWords('admission')
  return (
    <section className="note">
      <h2>{words.topicsHeading}</h2>
      <dl className="pairs topics">
        {topics.map(({ topic, count }) => (
          <div key={topic}>
            <dt>{words.topics[topic]}</dt>
            <dd className="n">{words.itemsOf(count)}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
