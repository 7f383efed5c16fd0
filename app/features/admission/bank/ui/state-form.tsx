import { Form } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import type { BankItemPage } from '#app/features/admission/bank/bank-item-page.server.ts'
import type { ItemActAnswer } from '#app/features/admission/bank/receive-item-act.server.ts'
import { useWords } from '#app/messages/use-words.ts'

type StateFormProps = Pick<BankItemPage, 'item' | 'steps'> & { answer?: ItemActAnswer }

export function StateForm({ item, steps, answer }: StateFormProps) {
  const all = useWords('bank-items')
  const words = all.state
  const sent = answer && 'errors' in answer && answer.intent === 'state' ? answer : undefined
  return (
    <section className="note">
      <h2>{words.heading}</h2>
      <p>{words.hint}</p>
      <Form method="post" className="stack bank-form" key={item.state}>
        <input type="hidden" name="intent" value="state" />
        <Field name="to" label={words.to} errors={sent?.errors}>
          {(tied) => (
            <select {...tied} defaultValue={sent?.typed.to}>
              {steps.map((state) => (
                <option key={state} value={state}>
                  {all.states[state]}
                </option>
              ))}
            </select>
          )}
        </Field>
        <ReasonField named="state-reason" label={words.reason} sent={sent} />
        <p>
          <button className="button">{words.change}</button>
        </p>
      </Form>
    </section>
  )
}

type Sent = Extract<ItemActAnswer, { errors: object }>

export function ReasonField({ named, label, sent }: { named: string; label: string; sent?: Sent }) {
  const error = sent?.errors.reason
  return (
    <Field name={named} label={label} errors={error && { [named]: error }}>
      {(tied) => <textarea {...tied} name="reason" rows={2} maxLength={1000} defaultValue={sent?.typed.reason} />}
    </Field>
  )
}
