import { Form, Link } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { Moment } from '#app/components/moment.tsx'
import type { CollectRefused } from '#app/features/backlog/collect-refused.ts'
import type { CorrectionsData, OpenCorrection } from '#app/features/backlog/judging/read-corrections.server.ts'
import { SETTLEMENTS } from '#app/features/backlog/judging/settlements.ts'
import { TriageTabs } from '#app/features/backlog/judging/ui/triage-tabs.tsx'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = { page: CorrectionsData; refused?: CollectRefused }

/** Authors who said "that is not what I meant", and what comes of it. */
export function CorrectionsPage({ page: { corrections, next, tabs, settled }, refused }: Props) {
  const words = useWords('judging')
  return (
    <div className="stack narrow-page">
      <header className="stack">
        <h1>{words.corrections.title}</h1>
        <p>{words.corrections.lede}</p>
        {settled && (
          <p className="alert done-note" role="status">
            {words.corrections.settled}
          </p>
        )}
      </header>
      <TriageTabs tabs={tabs} />
      {corrections.length === 0 && <p className="empty">{words.corrections.none}</p>}
      <ul className="rows">
        {corrections.map((correction) => (
          <li key={correction.id} className="to-judge">
            <Said correction={correction} />
            <Settle correction={correction} refused={refused?.typed.id === correction.id ? refused : undefined} />
          </li>
        ))}
      </ul>
      {next && (
        <p>
          <Link className="button" to={`/triage/corrections?after=${next}`}>
            {words.older}
          </Link>
        </p>
      )}
    </div>
  )
}

function Said({ correction: said }: { correction: OpenCorrection }) {
  const words = useWords('judging').corrections
  return (
    <>
      <p className="facts">
        <b>
          <Link to={`/u/${said.by}`}>{said.by}</Link>
        </b>
        <Moment at={said.at} detail="day" />
        <Link className="n" to={`/r/${said.requestNo}`}>
          R-{said.requestNo}
        </Link>
        <Link className="n" to={`/t/${said.threadNo}/p/${said.postNo ?? 1}`}>
          t/{said.threadNo} #{said.postNo ?? 1}
        </Link>
      </p>
      <p className="title" lang={said.lang}>
        {said.text}
      </p>
      <dl className="pairs">
        <dt>{words.wrote}</dt>
        <dd lang={said.quoteLang ?? undefined}>
          <q>{said.quote}</q>
        </dd>
        <dt>{words.heard}</dt>
        <dd lang={said.requestLang}>
          <q>{said.need}</q>
        </dd>
      </dl>
    </>
  )
}

function Settle({ correction: { id, need }, refused }: { correction: OpenCorrection; refused?: CollectRefused }) {
  const words = useWords('judging').corrections
  const errors = useWords('errors')
  const field = (name: string) => `${name}-${id}`
  const errorOf = (name: string) =>
    refused?.errors[name] && { [field(name)]: refused.errors[name] as NonNullable<CollectRefused['errors'][string]> }
  const typed = refused?.typed
  return (
    <Form method="post" className="stack settle">
      <input type="hidden" name="id" value={id} />
      <fieldset className="choices">
        <legend>{words.question}</legend>
        {SETTLEMENTS.map((outcome) => (
          <label key={outcome}>
            <input type="radio" name="outcome" value={outcome} required defaultChecked={typed?.outcome === outcome} />
            <span>
              <b>{words.outcomes[outcome].name}</b> <small>{words.outcomes[outcome].hint}</small>
            </span>
          </label>
        ))}
        {refused?.errors.outcome && <p className="err">{sentence(errors, refused.errors.outcome)}</p>}
      </fieldset>
      <div className="when-reworded">
        <Field name={field('need')} label={words.need} errors={errorOf('need')}>
          {(tied) => <textarea {...tied} name="need" rows={2} maxLength={300} defaultValue={typed?.need ?? need} />}
        </Field>
      </div>
      <div className="when-moved">
        <Field name={field('into')} label={words.into} hint={words.intoHint} errors={errorOf('into')}>
          {(tied) => <input {...tied} name="into" autoComplete="off" defaultValue={typed?.into} />}
        </Field>
      </div>
      <Field name={field('answer')} label={words.answer} hint={words.answerHint} errors={errorOf('answer')}>
        {(tied) => <textarea {...tied} name="answer" rows={2} maxLength={1000} defaultValue={typed?.answer} />}
      </Field>
      <p className="line">
        <button className="button primary" name="intent" value="settle">
          {words.button}
        </button>
      </p>
    </Form>
  )
}
