import { Form, Link } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { RUBRIC } from '#app/features/backlog/samples/pick-shortlist.ts'
import type { ReadingPageData } from '#app/features/backlog/samples/read-reading.server.ts'
import { Application } from '#app/features/backlog/samples/ui/application.tsx'
import type { SampleRefused } from '#app/features/backlog/samples/ui/sample-step-page.tsx'
import { useWords } from '#app/messages/use-words.ts'

/** The application without a name, and beside it five numbers and a note. */
export function ReadingPage({ page, refused }: { page: ReadingPageData; refused?: SampleRefused }) {
  const words = useWords('samples')
  const { no, request, own } = page
  const was = (field: string) => refused?.typed[field] ?? (own as Record<string, unknown> | undefined)?.[field]
  return (
    <div className="split">
      <article className="stack stack-l">
        <header className="stack">
          <p className="facts">
            <Link className="n" to={`/samples/${no}`}>
              {words.no(no)}
            </Link>
            <Link className="n" to={`/r/${request.no}`}>
              R-{request.no}
            </Link>
            <span lang={request.lang}>{request.title}</span>
          </p>
          <h1>{words.readings.read}</h1>
          <p>{words.readings.lede}</p>
        </header>
        <Application read={page} />
      </article>
      <aside className="rail" aria-label={words.readings.title}>
        <Form method="post" className="card stack">
          {RUBRIC.map((key) => (
            <Field key={key} name={key} label={words.readings.heads[key]} errors={refused?.errors}>
              {(tied) => (
                <select {...tied} required defaultValue={String(was(key) ?? '')}>
                  <option value="">{words.choose}</option>
                  {[0, 1, 2, 3].map((n) => (
                    <option key={n}>{n}</option>
                  ))}
                </select>
              )}
            </Field>
          ))}
          <Field name="note" label={words.readings.note} hint={words.readings.noteHint} errors={refused?.errors}>
            {(tied) => <textarea {...tied} rows={5} required defaultValue={String(was('note') ?? '')} />}
          </Field>
          <button className="button primary">{words.readings.send}</button>
        </Form>
      </aside>
    </div>
  )
}
