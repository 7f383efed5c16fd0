import { Form, Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import type { LearningPage as Page } from '#app/features/desk/learning/learning-page.server.ts'
import { Misses } from '#app/features/desk/learning/ui/misses.tsx'
import { DeskNav } from '#app/features/desk/rules/ui/desk-nav.tsx'
import { useWords } from '#app/messages/use-words.ts'

export function LearningPage({ page, asked, problem }: { page: Page; asked: boolean; problem?: string }) {
  const words = useWords('learning')
  return (
    <>
      <DeskNav current="/rules/desk/learning" />
      <div className="stack stack-l">
        <header className="stack">
          <h1>{words.title}</h1>
          <p className="prose">{words.lede}</p>
          {problem && <p className="alert">{problem}</p>}
          {asked && (
            <p className="alert ok" role="status">
              {words.asked}
            </p>
          )}
          <State page={page} />
        </header>
        <Samples page={page} />
        {page.trained.length > 0 && <Trainings page={page} />}
        {page.trained.some(({ state }) => state === 'live') && <Misses misses={page.misses} />}
      </div>
    </>
  )
}

function State({ page: { decided, decisionsToLearn, trained, classifierHoldsAt, mayTrain } }: { page: Page }) {
  const words = useWords('learning')
  if (decided < decisionsToLearn)
    return (
      <>
        <p>
          <b>{words.off(decided, decisionsToLearn)}</b> {words.offWhy}
        </p>
        <progress value={decided} max={decisionsToLearn} aria-label={words.progress} />
      </>
    )
  const isOn = trained.some(({ state }) => state === 'live')
  return (
    <>
      <p>
        <b>{isOn ? words.on(classifierHoldsAt) : words.noneBetter}</b> {words.trainHint}
      </p>
      {mayTrain && (
        <Form method="post">
          <button type="submit" name="intent" value="train">
            {words.train}
          </button>
        </Form>
      )}
    </>
  )
}

function Samples({ page: { missed, sampleShare } }: { page: Page }) {
  const words = useWords('learning')
  return (
    <section className="stack">
      <h2>{words.samples}</h2>
      <p className="prose">
        {words.samplesLede(sampleShare)} {words.missed(missed.hits, missed.of, missed.low, missed.high)}{' '}
        <Link to="/review?kind=sample">{words.readThem}</Link>
      </p>
    </section>
  )
}

function Trainings({ page: { trained } }: { page: Page }) {
  const words = useWords('learning')
  const { heads } = words
  return (
    <section className="stack">
      <h2>{words.history}</h2>
      <WideTable label={words.history}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{heads.when}</th>
              <th scope="col">{heads.decisions}</th>
              <th scope="col">{heads.ranking}</th>
              <th scope="col">{heads.surprise}</th>
              <th scope="col">{heads.caught}</th>
              <th scope="col">{heads.state}</th>
            </tr>
          </thead>
          <tbody>
            {trained.map(({ id, state, trainedAt, decisions, figures }) => (
              <tr key={id}>
                <th scope="row">
                  <Moment at={trainedAt} />
                </th>
                <td>{decisions}</td>
                <td>{words.share(figures.ranking ?? 0)}</td>
                <td>{(figures.logLoss ?? 0).toFixed(2)}</td>
                <td>{words.share(figures.caughtAtHalfPercent ?? 0)}</td>
                <td>{words.states[state]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
      <p className="hint">{words.ranksHint}</p>
    </section>
  )
}
