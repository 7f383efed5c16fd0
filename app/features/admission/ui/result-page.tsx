import { Form, Link } from '@remix-run/react'
import type { FinishedResult } from '#app/features/admission/find-result.server.ts'
import { PracticeLink } from '#app/features/admission/ui/standing-panel.tsx'
import { useWords } from '#app/messages/use-words.ts'

export function ResultPage({ result }: { result: FinishedResult }) {
  const words = useWords('admission')
  const { kind, score, length, cut, byDeadline, next } = result
  return (
    <div className="stack stack-l narrow">
      <header className="stack">
        <p className="facts">
          <b>{words.exam}</b>
          <span>{words.result.score({ right: score, length })}</span>
          <span>{words.result.needed(cut)}</span>
        </p>
        <h1>{words.result[kind]}</h1>
        <p className="score n">
          {score}
          <small>/{length}</small>
        </p>
        {byDeadline && <p>{words.result.byDeadline}</p>}
        {kind === 'failed' && <p>{next ? words.result.nextTry(next) : words.result.nextNow}</p>}
      </header>
      <p className="line">
        {kind === 'passed' ? (
          <Link className="button primary" to="/welcome">
            {words.result.comeIn}
          </Link>
        ) : (
          <>
            <Link className="button primary" to="/exam">
              {words.result.toExam}
            </Link>
            <PracticeLink />
          </>
        )}
      </p>
      <Bands topics={result.topics} />
    </div>
  )
}

function Bands({ topics }: Pick<FinishedResult, 'topics'>) {
  const words = useWords('admission')
  return (
    <section className="note">
      <h2>{words.result.bandsHeading}</h2>
      <p>{words.result.bandsHint}</p>
      <dl className="pairs topics">
        {topics.map(([topic, band]) => (
          <div key={topic}>
            <dt>{words.topics[topic]}</dt>
            <dd className="band" data-band={band}>
              {words.result.bands[band]}
            </dd>
          </div>
        ))}
      </dl>
      <p>{words.result.hidden}</p>
    </section>
  )
}

/** The time ran out while nobody was here. A GET finishes nothing, so a button does, if the sweep has not yet. */
export function TimeIsUp({ action }: { action: string }) {
  const words = useWords('admission')
  return (
    <div className="stack narrow">
      <p className="facts">
        <b>{words.exam}</b>
      </p>
      <h1>{words.result.over}</h1>
      <p className="prose">{words.result.overText}</p>
      <Form method="post" action={action} reloadDocument>
        <button className="button primary">{words.result.overShow}</button>
      </Form>
    </div>
  )
}
