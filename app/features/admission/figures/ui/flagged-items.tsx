import { Form, Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { OpenFlag } from '#app/features/admission/figures/statistics-page.server.ts'
import { useWords } from '#app/messages/use-words.ts'

const FAINT = 'deadDistractor'

type Props = { flags: OpenFlag[]; refused?: string; cleared: boolean }

export function FlaggedItems({ flags, refused, cleared }: Props) {
  const words = useWords('exam-statistics').flags
  const faint = flags.filter(({ kind }) => kind === FAINT)
  const grave = flags.filter(({ kind }) => kind !== FAINT)
  return (
    <section className="stack" id="flags">
      <h2>{words.heading}</h2>
      {cleared && (
        <p className="note" role="status">
          {words.cleared}
        </p>
      )}
      {flags.length === 0 && <p className="empty">{words.none}</p>}
      <FlagList flags={grave} refused={refused} />
      {faint.length > 0 && (
        <details open={faint.some(({ id }) => id === refused)}>
          <summary>{words.more(faint.length)}</summary>
          <FlagList flags={faint} refused={refused} />
        </details>
      )}
    </section>
  )
}

function FlagList({ flags, refused }: { flags: OpenFlag[]; refused?: string }) {
  return (
    <ul className="flag-list">
      {flags.map((flag) => (
        <li key={flag.id}>
          <FlagLine flag={flag} />
          <ClearForm flag={flag} isRefused={flag.id === refused} />
        </li>
      ))}
    </ul>
  )
}

function FlagLine({ flag: { itemId, kind, details, raisedAt } }: { flag: OpenFlag }) {
  const words = useWords('exam-statistics')
  const { value, options, n, due, before, now, timeRatio } = details
  const isOfViews = kind.startsWith('exposure') || kind === 'manyViews'
  return (
    <p className="facts">
      <Link to={`/bank/${itemId}`}>{itemId}</Link>
      <b>{words.kinds[kind] ?? kind}</b>
      {options !== undefined && <span>{words.facts.options(String(options))}</span>}
      {value !== undefined && <span className="n">{words.facts.value(kind, Number(value))}</span>}
      {before !== undefined && <span className="n">{words.facts.rise(Number(before), Number(now))}</span>}
      {timeRatio !== undefined && <span className="n">{words.facts.time(Number(timeRatio))}</span>}
      {due !== undefined && <span className="n">{words.facts.due(String(due))}</span>}
      {n !== undefined && (
        <span className="n">{isOfViews ? words.facts.views(Number(n)) : words.facts.n(Number(n))}</span>
      )}
      <span>
        {words.flags.since} <Moment at={raisedAt} />
      </span>
    </p>
  )
}

function ClearForm({ flag: { id, itemId, kind }, isRefused }: { flag: OpenFlag; isRefused: boolean }) {
  const words = useWords('exam-statistics')
  const error = isRefused ? `${id}-error` : undefined
  return (
    <details open={isRefused}>
      <summary>
        {words.flags.clear}
        <span className="vh">
          : {itemId}, {words.kinds[kind] ?? kind}
        </span>
      </summary>
      <Form method="post" className="line clear-flag" preventScrollReset>
        <input type="hidden" name="flag" value={id} />
        <label htmlFor={`${id}-note`}>{words.flags.note}</label>
        <input
          id={`${id}-note`}
          name="note"
          maxLength={300}
          required
          aria-describedby={error}
          aria-invalid={isRefused || undefined}
        />
        <button className="button">{words.flags.done}</button>
        {error && (
          <p className="err" id={error}>
            {words.flags.noteNeeded}
          </p>
        )}
      </Form>
    </details>
  )
}
