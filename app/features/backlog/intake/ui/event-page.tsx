import { Form, Link } from '@remix-run/react'
import { useRef } from 'react'
import { Field } from '#app/components/field.tsx'
import type { EventPageData } from '#app/features/backlog/intake/event/read-event.server.ts'
import { ContactFields, LineField } from '#app/features/backlog/intake/ui/heard-fields.tsx'
import { type EventState, useEventEntries } from '#app/features/backlog/intake/ui/use-event-entries.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Refused = { errors: FieldErrors; typed: Record<string, string> }
type Props = { page: EventPageData; saved: boolean; refused?: Refused }

/** One visitor after the other, in twenty seconds; with or without a network, with or without script. */
export function EventPage({ page, saved, refused }: Props) {
  const { event: words, heard } = useWords('intake')
  const form = useRef<HTMLFormElement>(null)
  const entries = useEventEntries(page, form)
  const { errors, typed } = refused ?? {}
  return (
    <div className="stack stack-l slim event">
      <header className="stack">
        <h1>{words.title}</h1>
        <p>{words.lede}</p>
        <p className="line">
          <b className="n" data-count="today">
            {words.today(page.today + entries.sent)}
          </b>
          {entries.kept > 0 && (
            <span className="badge plain n" data-count="kept">
              {words.kept(entries.kept)}
            </span>
          )}
        </p>
        <Said state={entries.state} saved={saved} />
        {entries.state === 'sign-in' && <Link to="/sign-in">{words.signIn}</Link>}
      </header>
      <Form ref={form} className="stack" method="post" onSubmit={entries.submit}>
        <input type="hidden" name="key" value={typed?.key ?? page.key} />
        <Field name="quote" label={heard.quote} errors={errors}>
          {(tied) => <textarea {...tied} rows={4} required maxLength={4000} defaultValue={typed?.quote} />}
        </Field>
        <LineField lines={page.lines} errors={errors} typed={typed} none={heard.byRules} />
        <ContactFields errors={errors} typed={typed} />
        <Field name="place" label={words.place} errors={errors}>
          {(tied) => <input {...tied} maxLength={120} defaultValue={typed?.place} />}
        </Field>
        <p className="line decide">
          <button className="button primary big">{heard.saveNext}</button>
          {entries.kept > 0 && (
            <button type="button" className="button" onClick={entries.send}>
              {words.send}
            </button>
          )}
        </p>
      </Form>
      <RefusedEntries entries={entries} />
    </div>
  )
}

function Said({ state, saved }: { state: EventState; saved: boolean }) {
  const words = useWords('intake').event
  const said = {
    '': saved ? words.saved : '',
    saved: words.saved,
    kept: words.savedHere,
    full: words.full,
    'sign-in': '',
  }
  return (
    <p className="said" role="status">
      {said[state]}
    </p>
  )
}

function RefusedEntries({ entries }: { entries: ReturnType<typeof useEventEntries> }) {
  const words = useWords('intake').event
  if (entries.refused.length === 0) return null
  return (
    <section className="stack alert">
      <p>{words.refused(entries.refused.length)}</p>
      <ul className="rows">
        {entries.refused.map(({ key, fields }) => (
          <li key={key} className="line">
            <span>{fields.quote}</span>
            <button type="button" className="button quiet" onClick={() => entries.drop(key)}>
              {words.drop}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
