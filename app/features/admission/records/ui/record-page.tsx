import { Form, Link } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { Moment } from '#app/components/moment.tsx'
import type { VoidRefused } from '#app/features/admission/overrides/receive-void.server.ts'
import type { SittingRecord } from '#app/features/admission/records/find-record.server.ts'
import { RecordEvents, RecordPositions } from '#app/features/admission/records/ui/record-tables.tsx'
import { SittingLine, STATE_MARKS } from '#app/features/admission/records/ui/sitting-line.tsx'
import { BankNav } from '#app/features/admission/ui/bank-nav.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Props = { record: SittingRecord; refused?: VoidRefused }

export function RecordPage({ record, refused }: Props) {
  const { record: words } = useWords('bank').sittings
  return (
    <>
      <BankNav current="/bank/sittings" />
      <div className="split">
        <div className="stack stack-l">
          <header className="stack">
            <p className="facts">
              <Link to={`/bank/sittings?by=${encodeURIComponent(record.by)}`}>{words.others}</Link>
            </p>
            <h1>{words.title(record.by)}</h1>
          </header>
          <Facts record={record} />
          <Checks record={record} />
          {record.addressBusy && <Neighbours record={record} />}
          <RecordPositions record={record} />
          <RecordEvents events={record.events} />
        </div>
        <aside className="rail">
          {record.bands.length > 0 && <Bands record={record} />}
          {record.voided && <Voided voided={record.voided} />}
          {record.mayVoid && <Voiding refused={refused} />}
        </aside>
      </div>
    </>
  )
}

const MINUTE_MS = 60_000

function Facts({ record }: { record: SittingRecord }) {
  const words = useWords('bank').sittings
  const { state, track, lang, startedAt, usedMs, score, length, cut, finishedBy, eventCode, rescoredAt } = record
  return (
    <section className="stack">
      <h2>{words.record.facts}</h2>
      <dl className="pairs">
        <dt>{words.record.result}</dt>
        <dd className="line">
          <span className="label" data-state={STATE_MARKS[state]}>
            {words.states[state]}
          </span>
          {score !== null && <span className="n">{words.scoreOf({ score, length, cut })}</span>}
        </dd>
        <dt>{words.record.began}</dt>
        <dd className="facts">
          <Moment at={startedAt} />
          <span>{words.tracks[track]}</span>
          <span>{words.languages[lang]}</span>
        </dd>
        <dt>{words.record.used}</dt>
        <dd>{words.record.minutes(Math.ceil(usedMs / MINUTE_MS))}</dd>
        {finishedBy && (
          <>
            <dt>{words.record.ended}</dt>
            <dd>{words.record.endedBy[finishedBy]}</dd>
          </>
        )}
        {rescoredAt !== null && (
          <>
            <dt>{words.record.rescored}</dt>
            <dd>
              <Moment at={rescoredAt} />
            </dd>
          </>
        )}
        {eventCode && (
          <>
            <dt>{words.record.code}</dt>
            <dd>{eventCode}</dd>
          </>
        )}
      </dl>
      <p className="hint">{words.record.private}</p>
    </section>
  )
}

function Checks({ record: { brokenAt, redrawn } }: Props) {
  const { record: words } = useWords('bank').sittings
  const differs = redrawn && !redrawn.same
  return (
    <section className="stack">
      <h2>{words.checks}</h2>
      <p className={brokenAt === undefined ? undefined : 'alert'}>
        {brokenAt === undefined ? words.chainHolds : words.chainBroken(brokenAt)}
      </p>
      <p className={differs ? 'alert' : undefined}>{redrawnWords(redrawn, words)}</p>
    </section>
  )
}

type RecordWords = ReturnType<typeof useWords<'bank'>>['sittings']['record']

function redrawnWords(redrawn: SittingRecord['redrawn'], words: RecordWords): string {
  if (!redrawn) return words.redrawnUnknown
  if (redrawn.same) return words.redrawnSame
  return redrawn.differsAt ? words.redrawnDiffers(redrawn.differsAt) : words.redrawnNot
}

function Neighbours({ record: { neighbours } }: Props) {
  const { record: words } = useWords('bank').sittings
  return (
    <section className="stack">
      <h2>{words.neighbours}</h2>
      {neighbours.length === 0 && <p className="empty">{words.noNeighbours}</p>}
      <ul>
        {neighbours.map((sitting) => (
          <SittingLine key={sitting.id} sitting={sitting} />
        ))}
      </ul>
    </section>
  )
}

function Bands({ record: { bands } }: Props) {
  const { record: words } = useWords('bank').sittings
  const { topics, result } = useWords('admission')
  return (
    <section className="note">
      <h2>{words.bands}</h2>
      <dl className="topics">
        {bands.map(([topic, band]) => (
          <div key={topic}>
            <dt>{topics[topic]}</dt>
            <dd>{result.bands[band]}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Voided({ voided: { by, reason } }: { voided: NonNullable<SittingRecord['voided']> }) {
  const { record: words } = useWords('bank').sittings
  const { house } = useWords('bank').decisions.list
  return (
    <section className="note">
      <h2>{words.voided({ by: by ?? house })}</h2>
      <p>{reason}</p>
    </section>
  )
}

function Voiding({ refused }: { refused?: VoidRefused }) {
  const { voiding: words } = useWords('bank').sittings
  return (
    <section className="card">
      <h2>{words.heading}</h2>
      <p>{words.lede}</p>
      <Form method="post" className="stack">
        <Field name="reason" label={words.reason} hint={words.reasonHint} errors={refused?.errors}>
          {(tied) => <textarea {...tied} rows={2} defaultValue={refused?.typed.reason} />}
        </Field>
        <p className="line">
          <button className="button danger">{words.button}</button>
        </p>
      </Form>
    </section>
  )
}
