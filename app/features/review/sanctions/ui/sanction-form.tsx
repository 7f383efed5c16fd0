import { Form, useNavigation } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { SANCTION_KINDS } from '#app/features/review/sanctions/sanction.ts'
import type { SanctionPage } from '#app/features/review/sanctions/sanction-page.server.ts'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

export type Answer = { errors?: FieldErrors; typed?: Record<string, string> } | undefined
type Props = { page: SanctionPage; answer: Answer }

export function SanctionForm({ page, answer }: Props) {
  const words = useWords('sanctions')
  const busy = useNavigation().state !== 'idle'
  const { errors, typed } = answer ?? {}
  return (
    <Form method="post" className="stack stack-l">
      <Kinds errors={errors} typed={typed} />
      <Choice name="canned" label={words.canned} none={words.ownWords} of={page.reasons} typed={typed} />
      <Field name="reason" label={words.reason} hint={words.reasonHint} errors={errors}>
        {(tied) => <textarea {...tied} rows={3} maxLength={page.longestReason} defaultValue={typed?.reason} />}
      </Field>
      <div className="pair">
        <Choice name="clause" label={words.clause} none={words.noClause} of={page.clauses} typed={typed} />
        <Field name="post" label={words.post} hint={words.postHint} errors={errors}>
          {(tied) => <input {...tied} maxLength={200} defaultValue={typed?.post ?? page.post} />}
        </Field>
      </div>
      <div className="pair">
        <Field name="until" label={words.until} hint={words.untilHint} errors={errors}>
          {(tied) => <input {...tied} type="date" defaultValue={typed?.until} />}
        </Field>
        <Field name="whyEndless" label={words.whyEndless} hint={words.whyEndlessHint} errors={errors}>
          {(tied) => <input {...tied} maxLength={page.longestReason} defaultValue={typed?.whyEndless} />}
        </Field>
      </div>
      <p>{words.after}</p>
      <p>
        <button className="button danger" disabled={busy}>
          {words.button}
        </button>
      </p>
    </Form>
  )
}

function Kinds({ errors, typed }: { errors?: FieldErrors; typed?: Record<string, string> }) {
  const words = useWords('sanctions')
  return (
    <fieldset className="choices" aria-describedby={errors?.kind && 'kind-error'}>
      <legend>{words.what}</legend>
      {SANCTION_KINDS.map((kind) => (
        <label key={kind}>
          <input type="radio" name="kind" value={kind} required defaultChecked={(typed?.kind ?? 'warn') === kind} />
          <span>
            <b>{words.kinds[kind]}</b> <small>{words.kindHints[kind]}</small>
          </span>
        </label>
      ))}
      {errors?.kind && <KindError said={errors.kind} />}
    </fieldset>
  )
}

function KindError({ said }: { said: NonNullable<FieldErrors[string]> }) {
  const words = useWords('errors')
  return (
    <p className="err" id="kind-error">
      {sentence(words, said)}
    </p>
  )
}

type ChoiceProps = {
  name: string
  label: string
  none: string
  of: readonly { id: string; title: string }[]
  typed?: Record<string, string>
}

function Choice({ name, label, none, of, typed }: ChoiceProps) {
  return (
    <Field name={name} label={label}>
      {(tied) => (
        <select {...tied} defaultValue={typed?.[name] ?? ''}>
          <option value="">{none}</option>
          {of.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
