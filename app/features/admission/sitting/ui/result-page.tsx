import { Link } from '@remix-run/react'
import type { FinishedResult } from '#app/features/admission/sitting/find-result.server.ts'
import { Interruption } from '#app/features/admission/sitting/ui/interruption.tsx'
import { PortfolioWay, StudyList } from '#app/features/admission/study/ui/study-list.tsx'
import { useWords } from '#app/messages/use-words.ts'

export function ResultPage({ result }: { result: FinishedResult }) {
  const words = useWords('admission')
  const { kind, score, length, cut, byDeadline } = result
  return (
    <>
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
      </header>
      <Correction result={result} />
      {kind === 'passed' ? (
        <p className="line">
          <Link className="button primary" to="/welcome">
            {words.result.comeIn}
          </Link>
        </p>
      ) : (
        !result.insideSince && <NextTry result={result} />
      )}
      <Bands topics={result.topics} />
      {kind === 'failed' && <StudyList study={result.study} />}
    </>
  )
}

/** A question was voided after this sitting was marked: what changed is said, with an apology. */
function Correction({ result: { kind, score, before } }: { result: FinishedResult }) {
  const words = useWords('admission').result
  if (!before) return null
  return (
    <section className="heard">
      <h2>{words.corrected}</h2>
      <p>{words.apology}</p>
      <p>{words.correctedScore({ before: before.score, after: score })}</p>
      {kind === 'passed' && before.state === 'failed' && <p>{words.correctedPass}</p>}
    </section>
  )
}

function NextTry({ result: { next, usedUp } }: { result: FinishedResult }) {
  const words = useWords('admission')
  return (
    <div className="stack">
      <p>{next ? words.result.nextTry(next) : words.result.nextNow}</p>
      {usedUp && <PortfolioWay text={words.result.portfolio} />}
      <p className="line">
        <Link className={next ? 'button' : 'button primary'} to="/exam">
          {words.result.toExam}
        </Link>
      </p>
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
  const { over, overText, overShow } = useWords('admission').result
  return <Interruption heading={over} text={overText} action={action} button={overShow} reloadDocument />
}
