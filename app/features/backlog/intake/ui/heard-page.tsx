import { Form, Link } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import type { AddRefused } from '#app/features/backlog/intake/add-from-form.server.ts'
import { ContactFields, type LineChoice, LineField } from '#app/features/backlog/intake/ui/heard-fields.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Props = { page: { key: string; lines: LineChoice[] }; refused?: AddRefused }

/** What staff heard in a shop, on the telephone, in a group. */
export function HeardPage({ page, refused }: Props) {
  const words = useWords('intake').heard
  const { errors, typed } = refused ?? {}
  return (
    <div className="stack stack-l slim">
      <header className="stack">
        <h1>{words.title}</h1>
        <p className="lede">{words.lede}</p>
      </header>
      <Form className="stack" method="post">
        <input type="hidden" name="key" value={typed?.key ?? page.key} />
        <Field name="quote" label={words.quote} hint={words.quoteHint} errors={errors}>
          {(tied) => <textarea {...tied} rows={4} maxLength={4000} defaultValue={typed?.quote} />}
        </Field>
        <Field name="place" label={words.place} hint={words.placeHint} errors={errors}>
          {(tied) => <input {...tied} maxLength={120} defaultValue={typed?.place} />}
        </Field>
        <Field name="date" label={words.date} errors={errors}>
          {(tied) => <input {...tied} type="date" defaultValue={typed?.date} />}
        </Field>
        <Field name="link" label={words.link} hint={words.linkHint} errors={errors}>
          {(tied) => <input {...tied} type="url" maxLength={500} defaultValue={typed?.link} />}
        </Field>
        <LineField lines={page.lines} errors={errors} typed={typed} none={words.byRules} />
        <Field name="language" label={words.language} errors={errors}>
          {(tied) => (
            <select {...tied} defaultValue={typed?.language ?? ''}>
              <option value="">{words.tell}</option>
              <option value="en">{words.languages.en}</option>
              <option value="zh-CN">{words.languages['zh-CN']}</option>
            </select>
          )}
        </Field>
        <ContactFields errors={errors} typed={typed} />
        <p className="line">
          <button className="button primary">{words.save}</button>
          <Link className="button quiet" to="/triage/inbox">
            {words.back}
          </Link>
        </p>
      </Form>
    </div>
  )
}
