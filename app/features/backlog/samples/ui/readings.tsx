import { Link } from '@remix-run/react'
import { RUBRIC, sumOf } from '#app/features/backlog/samples/pick-shortlist.ts'
import type { ReadSample } from '#app/features/backlog/samples/read-sample.server.ts'
import { useWords } from '#app/messages/use-words.ts'

type Inside = NonNullable<ReadSample['inside']>
type Props = { no: number; inside: Inside; readings: NonNullable<Inside['readings']> }

export function Readings({ no, inside, readings: { count, said, own } }: Props) {
  const words = useWords('samples').readings
  return (
    <section className="note">
      <h2>{words.title}</h2>
      <p>{words.count(count)}</p>
      {count > 0 && said.length === 0 && <p>{words.hidden}</p>}
      {said.map((reading) => (
        <div className="stack" key={reading.by}>
          <p className="facts">
            <b>{reading.by}</b>
            <span>{words.sum(sumOf(reading))}</span>
          </p>
          <dl className="pairs">
            {RUBRIC.map((key) => (
              <div className="pair" key={key}>
                <dt>{words.heads[key]}</dt>
                <dd className="n">{reading[key]}</dd>
              </div>
            ))}
          </dl>
          <p className="as-written">{reading.note}</p>
        </div>
      ))}
      {inside.mayJudge && own && (
        <p>
          <Link to={`/samples/${no}/read`}>{words.readAgain}</Link>
        </p>
      )}
    </section>
  )
}
