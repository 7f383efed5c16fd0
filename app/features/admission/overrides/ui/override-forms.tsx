import { Form } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import type { OverrideAnswer } from '#app/features/admission/overrides/receive-override.server.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Props = { refused?: OverrideAnswer }

export function PartnerForm({ refused }: Props) {
  const words = useWords('bank').decisions
  return (
    <section className="card">
      <h2>{words.partner.heading}</h2>
      <p>{words.partner.lede}</p>
      <Form method="post" className="stack">
        <Typed of="partner" name="handle" label={words.handle} refused={refused} />
        <Typed of="partner" name="partnerOf" label={words.partner.partnerOf} refused={refused} />
        <Typed of="partner" name="reason" label={words.reason} refused={refused} />
        <p className="line">
          <button className="button" name="intent" value="partner">
            {words.partner.button}
          </button>
        </p>
      </Form>
    </section>
  )
}

export function WaiverForm({ refused }: Props) {
  const words = useWords('bank').decisions
  return (
    <section className="card">
      <h2>{words.waiver.heading}</h2>
      <p>{words.waiver.lede}</p>
      <Form method="post" className="stack">
        <Typed of="waiver" name="handle" label={words.handle} refused={refused} />
        <Typed of="waiver" name="reason" label={words.reason} refused={refused} />
        <p className="line">
          <button className="button" name="intent" value="waiver">
            {words.waiver.button}
          </button>
        </p>
      </Form>
    </section>
  )
}

type TypedProps = Props & { of: string; name: string; label: string; hint?: string; type?: 'text' | 'date' }

/** Several forms on a page ask for the same things, so their ids carry the form's name. */
export function Typed({ of, name, label, hint, refused, type = 'text' }: TypedProps) {
  return (
    <Field name={`${of}-${name}`} label={label} hint={hint} errors={errorsFor(of, refused?.errors)}>
      {(tied) => {
        const shared = { ...tied, name, defaultValue: refused?.typed?.[name], autoComplete: 'off' }
        return name === 'reason' ? <textarea {...shared} rows={2} /> : <input {...shared} type={type} />
      }}
    </Field>
  )
}

const errorsFor = (of: string, errors: FieldErrors = {}): FieldErrors =>
  Object.fromEntries(Object.entries(errors).map(([name, error]) => [`${of}-${name}`, error]))
