import { Form } from '@remix-run/react'
import { Fault } from '#app/components/fault.tsx'
import { Field } from '#app/components/field.tsx'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

export type WantRefused = { errors: FieldErrors; typed: Record<string, string> }

export function WantSample({ refused }: { refused?: WantRefused }) {
  const words = useWords('samples')
  const form = refused?.errors.form ?? refused?.errors.step
  return (
    <section className="card" aria-labelledby="want-title">
      <h2 id="want-title">{words.wantTitle}</h2>
      <p>{words.wantLede}</p>
      {form && (
        <p className="alert" role="alert">
          <Fault error={form} />
        </p>
      )}
      <Form method="post" className="line sample-want">
        <Field name="juster" label={words.juster} errors={refused?.errors}>
          {(tied) => (
            <input {...tied} type="number" min={0} max={10} required defaultValue={refused?.typed.juster ?? ''} />
          )}
        </Field>
        <Field name="qty" label={words.qty} errors={refused?.errors}>
          {(tied) => <input {...tied} type="number" min={1} required defaultValue={refused?.typed.qty ?? '1'} />}
        </Field>
        <button className="button primary" name="intent" value="want">
          {words.want}
        </button>
      </Form>
    </section>
  )
}
