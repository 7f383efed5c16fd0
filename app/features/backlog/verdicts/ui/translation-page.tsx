import { Form, Link } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { FormFault } from '#app/components/form-fault.tsx'
import { Moment } from '#app/components/moment.tsx'
import { Paragraphs } from '#app/features/backlog/ui/paragraphs.tsx'
import { RequestLine } from '#app/features/backlog/ui/request-line.tsx'
import type { TranslationPageData } from '#app/features/backlog/verdicts/read-translation.server.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Props = { page: TranslationPageData; refused?: { errors: FieldErrors; typed: Record<string, string> } }

/** The words as they were written, and beside them the box for the other language. */
export function TranslationPage({ page, refused }: Props) {
  const words = useWords('verdicts').translation
  const { no, missing, original } = page
  return (
    <div className="stack stack-l narrow">
      <header className="stack">
        <RequestLine request={page} />
        <h1>{missing ? words.of(words.languages[missing.lang]) : words.nothing}</h1>
        {missing?.dueAt != null && (
          <p className="facts">
            {words.due} <Moment at={missing.dueAt} detail="day" />
          </p>
        )}
      </header>
      <FormFault errors={refused?.errors} />
      {original && (
        <section className="note">
          <h2>{words.original}</h2>
          <Paragraphs text={original.text} lang={original.lang} />
          <ul lang={original.lang}>
            {original.changes.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </section>
      )}
      {missing && original && (
        <Form method="post" className="stack">
          <Field name="text" label={words.text} hint={words.hint} errors={refused?.errors}>
            {(tied) => <textarea {...tied} rows={9} lang={missing.lang} required defaultValue={refused?.typed.text} />}
          </Field>
          {original.changes.length > 0 && (
            <Field name="changes" label={`${words.changes}: ${original.changes.length}`} errors={refused?.errors}>
              {(tied) => (
                <textarea {...tied} rows={3} lang={missing.lang} required defaultValue={refused?.typed.changes} />
              )}
            </Field>
          )}
          <p className="line">
            <button className="button primary">{words.save}</button>
          </p>
        </Form>
      )}
      <p>
        <Link to={`/r/${no}`}>{words.back}</Link>
      </p>
    </div>
  )
}
