import { Form } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import type { OwnDisputes } from '#app/features/admission/disputes/list-disputes.server.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Refused = { errors: FieldErrors; typed: Record<string, string> }
type DisputeSectionProps = OwnDisputes & { refused?: Refused }

/** Which item it was stays as hidden as before: a position says enough to an examiner. */
export function DisputeSection({ disputes, positions, refused }: DisputeSectionProps) {
  const words = useWords('admission').dispute
  return (
    <section className="note disputes" id="disputes">
      {disputes.length > 0 && <h2>{words.heading}</h2>}
      {disputes.map((dispute) => (
        <SentDispute key={dispute.position} dispute={dispute} />
      ))}
      {positions.length > 0 && (
        <details open={refused !== undefined}>
          <summary>{words.summary}</summary>
          <DisputeForm positions={positions} refused={refused} />
        </details>
      )}
    </section>
  )
}

function SentDispute({ dispute }: { dispute: OwnDisputes['disputes'][number] }) {
  const words = useWords('admission').dispute
  const { position, text, lang, state, answer } = dispute
  return (
    <article className="stack">
      <h3>{words.item(position)}</h3>
      <p className="typed" lang={lang}>
        {text}
      </p>
      <p>
        <b>{words.states[state]}</b>
      </p>
      {answer && (
        <p className="typed">
          {words.answer} {answer}
        </p>
      )}
    </article>
  )
}

function DisputeForm({ positions, refused }: { positions: number[]; refused?: Refused }) {
  const words = useWords('admission').dispute
  const { errors = {}, typed = {} } = refused ?? {}
  return (
    <Form method="post" className="stack">
      <p>{words.lede}</p>
      <Field name="position" label={words.position} errors={errors}>
        {(tied) => (
          <select {...tied} required defaultValue={typed.position ?? ''}>
            <option value="">{words.choose}</option>
            {positions.map((position) => (
              <option key={position} value={position}>
                {words.item(position)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="text" label={words.text} hint={words.textHint} errors={errors}>
        {(tied) => <textarea {...tied} rows={4} required maxLength={1000} defaultValue={typed.text} />}
      </Field>
      <p>
        <button className="button" name="intent" value="dispute">
          {words.send}
        </button>
      </p>
    </Form>
  )
}
