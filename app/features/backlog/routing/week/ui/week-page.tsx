import { Form, Link } from '@remix-run/react'
import { printed } from '#app/components/moment.tsx'
import { useShell } from '#app/components/shell-context.ts'
import { StaffNav } from '#app/features/backlog/routing/ui/staff-nav.tsx'
import type { WeekData } from '#app/features/backlog/routing/week/read-week.server.ts'
import { LabelChip } from '#app/features/backlog/ui/label-chip.tsx'
import { useWords } from '#app/messages/use-words.ts'

export function WeekPage({ page }: { page: WeekData }) {
  const words = useWords('routing').week
  const { language } = useShell()
  const { line, week, rows, review, mayNote } = page
  const done = rows.filter(({ lookedBy }) => lookedBy !== null).length
  return (
    <div className="stack stack-l">
      <header className="stack">
        <h1>{words.title}</h1>
        <p className="prose no-print">{words.lede}</p>
        <StaffNav />
        <Lines page={page} />
      </header>
      <h2>{words.of(line.name[language], printed(Date.parse(week), language, 'day', 'UTC'))}</h2>
      {review ? (
        <p className="facts">
          <span>
            {words.beganBy} {review.by}
          </span>
          <span>{words.progress(done, rows.length)}</span>
          <span className="no-print">{words.print}</span>
        </p>
      ) : (
        rows.length > 0 && <p>{words.notBegun}</p>
      )}
      {rows.length === 0 && <Empty />}
      {!review && rows.length > 0 && mayNote && (
        <Form method="post">
          <button className="button primary" name="intent" value="begin">
            {words.begin}
          </button>
        </Form>
      )}
      <ul className="rows">
        {rows.map((row) => (
          <WeekRow key={row.id} row={row} reviewId={review && mayNote ? review.id : undefined} />
        ))}
      </ul>
      {page.past.length > 0 && <Past page={page} />}
    </div>
  )
}

function Lines({ page: { lines, line } }: { page: WeekData }) {
  const words = useWords('routing').week
  const { language } = useShell()
  return (
    <nav className="chips no-print" aria-label={words.choose}>
      {lines.map(({ slug, name }) => (
        <Link key={slug} to={`/triage/week/${slug}`} aria-current={slug === line.slug ? 'page' : undefined}>
          {name[language]}
        </Link>
      ))}
    </nav>
  )
}

type Row = WeekData['rows'][number]

function WeekRow({ row, reviewId }: { row: Row; reviewId?: string }) {
  const words = useWords('routing').week
  const { id, no, title, lang, label, reasons, peopleSince, lookedBy, note } = row
  return (
    <li className="week-row">
      <p className="line">
        <LabelChip label={label} />
        <b lang={lang}>
          <Link to={`/r/${no}`}>{title}</Link>
        </b>
      </p>
      <p className="facts">
        <span className="n">R-{no}</span>
        <span className="n">{label === 'no' ? words.since(peopleSince) : words.asked(peopleSince)}</span>
        {reasons.map((reason) => (
          <span key={reason}>{words.reasons[reason]}</span>
        ))}
        {lookedBy && (
          <b>
            {words.lookedBy} {lookedBy}
          </b>
        )}
      </p>
      {note && <p className="as-written prose">{note}</p>}
      {reviewId && (
        <Form method="post" className="stack narrow" preventScrollReset>
          <input type="hidden" name="review" value={reviewId} />
          <input type="hidden" name="request" value={id} />
          <label className="line">
            <input type="checkbox" name="looked" defaultChecked={lookedBy !== null} /> {words.looked}
          </label>
          <div className="field">
            <label htmlFor={`note-${no}`}>{words.note}</label>
            <textarea id={`note-${no}`} name="note" rows={2} maxLength={1000} defaultValue={note ?? ''} />
            <p className="hint">{words.noteHint}</p>
          </div>
          <p>
            <SaveNote />
          </p>
        </Form>
      )}
    </li>
  )
}

function SaveNote() {
  const words = useWords('routing')
  return (
    <button className="button" name="intent" value="note">
      {words.save}
    </button>
  )
}

function Empty() {
  const words = useWords('routing').week
  return (
    <div className="stack empty">
      <p>{words.empty}</p>
      <p>
        <Link to="/triage">{words.emptyNext}</Link>
      </p>
    </div>
  )
}

function Past({ page: { past, line } }: { page: WeekData }) {
  const words = useWords('routing').week
  return (
    <details className="no-print">
      <summary>{words.past}</summary>
      <ul className="stack">
        {past.map((week) => (
          <li key={week}>
            <Link to={`/triage/week/${line.slug}?week=${week}`}>{week}</Link>
          </li>
        ))}
      </ul>
    </details>
  )
}
