import { Moment } from '#app/components/moment.tsx'
import type { Stop } from '#app/features/backlog/samples/timeline.ts'
import { useWords } from '#app/messages/use-words.ts'

/** Where it has been, where it is, and what is still to come. */
export function Timeline({ stops }: { stops: Stop[] }) {
  const words = useWords('samples')
  const now = stops.findLastIndex(({ at }) => at !== null)
  return (
    <section className="note">
      <h2>{words.timeline}</h2>
      <ol className="sample-way">
        {stops.map((stop, index) => (
          <li
            key={`${stop.state}${stop.at}`}
            data-when={stop.at === null ? 'ahead' : 'past'}
            aria-current={index === now ? 'step' : undefined}
          >
            <span className="line">
              <b>{words.states[stop.state]}</b>
              <small className="end">{stop.at === null ? words.toCome : <Moment at={stop.at} detail="day" />}</small>
            </span>
            {stop.said.map(({ text, at }) => (
              <p key={at}>
                <small>
                  <Moment at={at} detail="day" />
                </small>{' '}
                {text}
              </p>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
