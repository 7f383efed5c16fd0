import { Form, Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { CollectRefused } from '#app/features/backlog/collect-refused.ts'
import type { Judged, JudgedData } from '#app/features/backlog/judging/read-judged.server.ts'
import { TriageTabs } from '#app/features/backlog/judging/ui/triage-tabs.tsx'
import { WhyField } from '#app/features/backlog/ui/why-field.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Props = { page: JudgedData; refused?: CollectRefused }

/** What came of every thread that was judged, and the way back. */
export function JudgedPage({ page: { outcomes, next, tabs }, refused }: Props) {
  const words = useWords('judging')
  return (
    <div className="stack narrow-page">
      <header className="stack">
        <h1>{words.judged.title}</h1>
        <p>{words.judged.lede}</p>
      </header>
      <TriageTabs tabs={tabs} />
      {outcomes.length === 0 && <p className="empty">{words.judged.none}</p>}
      <ul className="rows">
        {outcomes.map((outcome) => (
          <li key={outcome.id} className="to-judge">
            <Outcome outcome={outcome} />
            {outcome.mayTakeBack && (
              <TakeBack id={outcome.id} refused={refused?.typed.id === outcome.id ? refused : undefined} />
            )}
          </li>
        ))}
      </ul>
      {next && (
        <p>
          <Link className="button" to={`/triage/judged?after=${next}`}>
            {words.judged.earlier}
          </Link>
        </p>
      )}
    </div>
  )
}

function Outcome({ outcome }: { outcome: Judged }) {
  const words = useWords('judging')
  const { threadNo, title, lang, kind, code, sentence, requestNo, sources, by, at } = outcome
  return (
    <>
      <p className="line">
        <b>{kind === 'collected' ? words.judged.collected : code && words.dismiss.codes[code].name}</b>
        {requestNo !== null && (
          <Link className="n" to={`/r/${requestNo}`}>
            R-{requestNo}
          </Link>
        )}
        <span className="facts">
          <span>{by ?? words.judged.somebody}</span>
          <Moment at={at} />
          {sources.map((source) => (
            <span key={source}>{words.sources[source]}</span>
          ))}
        </span>
      </p>
      <p className="title" lang={lang}>
        <Link to={`/t/${threadNo}`}>{title}</Link>
      </p>
      {sentence && <p>{sentence}</p>}
      {outcome.takenBackAt !== null && (
        <p className="reason">
          {words.judged.takenBack(outcome.takenBackBy ?? words.judged.somebody)}{' '}
          <Moment at={outcome.takenBackAt} detail="day" /> <q>{outcome.takenBackWhy}</q>
        </p>
      )}
    </>
  )
}

function TakeBack({ id, refused }: { id: string; refused?: CollectRefused }) {
  const words = useWords('judging').judged
  return (
    <details open={refused !== undefined}>
      <summary className="button quiet">{words.takeBack}</summary>
      <Form method="post" className="stack card">
        <input type="hidden" name="id" value={id} />
        <WhyField label={words.why} errors={refused?.errors} typed={refused?.typed} />
        <p className="line">
          <button className="button" name="intent" value="take-back">
            {words.takeBack}
          </button>
        </p>
      </Form>
    </details>
  )
}
