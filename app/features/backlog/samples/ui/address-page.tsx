import { Form, Link } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { FormFault } from '#app/components/form-fault.tsx'
import type { AddressPageData } from '#app/features/backlog/samples/read-address-page.server.ts'
import type { SampleRefused } from '#app/features/backlog/samples/ui/sample-step-page.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Props = { page: AddressPageData; refused?: SampleRefused }

export function AddressPage({ page, refused }: Props) {
  const words = useWords('samples')
  const { no, own, takesAddress } = page
  return (
    <div className="stack stack-l narrow">
      <header className="stack">
        <p>
          <Link to={`/samples/${no}`}>{words.back}</Link>
        </p>
        <h1>{words.address.title}</h1>
        <p>{words.address.lede}</p>
        <p>{words.address.kept}</p>
      </header>
      {own && takesAddress ? <AddressForm page={page} refused={refused} /> : <AddressRead page={page} />}
    </div>
  )
}

function AddressRead({ page: { address, own } }: Props) {
  const words = useWords('samples').address
  if (!address) return <p className="empty">{own ? words.tooLate : words.none}</p>
  return (
    <dl className="pairs">
      <dt>{words.token}</dt>
      <dd className="n">{address.token}</dd>
      <dt>{words.name}</dt>
      <dd>{address.name}</dd>
      <dt>{words.lines}</dt>
      <dd className="as-written">{address.lines}</dd>
      <dt>{words.phone}</dt>
      <dd>{address.phone}</dd>
    </dl>
  )
}

function AddressForm({ page, refused }: Props) {
  const words = useWords('samples').address
  const was = (field: 'name' | 'lines' | 'phone') => refused?.typed[field] ?? page.address?.[field]
  return (
    <Form method="post" className="stack">
      <FormFault errors={refused?.errors} />
      <Field name="name" label={words.name} errors={refused?.errors}>
        {(tied) => <input {...tied} required defaultValue={was('name')} autoComplete="shipping name" />}
      </Field>
      <Field name="lines" label={words.lines} errors={refused?.errors}>
        {(tied) => (
          <textarea {...tied} rows={5} required defaultValue={was('lines')} autoComplete="shipping street-address" />
        )}
      </Field>
      <Field name="phone" label={words.phone} errors={refused?.errors}>
        {(tied) => <input {...tied} type="tel" required defaultValue={was('phone')} autoComplete="shipping tel" />}
      </Field>
      <section className="note">
        <h2>{words.disclosureTitle}</h2>
        {words.disclosure.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
      </section>
      <Field name="disclosure" label={words.accept(page.disclosureVersion)} errors={refused?.errors}>
        {(tied) => <input {...tied} type="checkbox" value="on" required />}
      </Field>
      <p className="line">
        <button className="button primary">{words.keep}</button>
      </p>
    </Form>
  )
}
