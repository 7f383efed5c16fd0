import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { shownOwn } from '#app/features/backlog/samples/read-board.server.ts'
import { SampleChip } from '#app/features/backlog/samples/ui/sample-chip.tsx'
import { useNextWords } from '#app/features/backlog/samples/ui/use-next-words.ts'
import { useWords } from '#app/messages/use-words.ts'

type OwnSample = ReturnType<typeof shownOwn>

/** One's own samples: where each is, since when, and what comes next. */
export function OwnSamples({ samples }: { samples: OwnSample[] }) {
  const words = useWords('sample-shared')
  const next = useNextWords()
  return (
    <ul className="entries">
      {samples.map((sample) => (
        <li key={sample.no}>
          <span className="line">
            <Link to={`/samples/${sample.no}`}>
              <span className="n">{words.no(sample.no)}</span> <span lang={sample.lang}>{sample.title}</span>
            </Link>
            <span className="end">
              <SampleChip state={sample.state} />
            </span>
          </span>
          <span className="facts">
            <span>
              {words.since} <Moment at={sample.since} detail="day" />
            </span>
            <span>{next(sample)}</span>
          </span>
        </li>
      ))}
    </ul>
  )
}

/** For the page of what is one's own; nothing where there is none. */
export function MySamples({ samples }: { samples: OwnSample[] }) {
  const words = useWords('sample-shared')
  if (samples.length === 0) return null
  return (
    <section className="stack" aria-labelledby="my-samples">
      <h3 id="my-samples">{words.mine.heading}</h3>
      <OwnSamples samples={samples} />
    </section>
  )
}
