import { Form } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { Moment } from '#app/components/moment.tsx'
import type { BankItemPage } from '#app/features/admission/bank/bank-item-page.server.ts'
import type { ItemActAnswer } from '#app/features/admission/bank/receive-item-act.server.ts'
import { useWords } from '#app/messages/use-words.ts'

type Dispute = BankItemPage['disputes'][number]

type DisputeListProps = { disputes: Dispute[]; isVoided: boolean; answer?: ItemActAnswer }

export function DisputeList({ disputes, isVoided, answer }: DisputeListProps) {
  const words = useWords('bank-items').disputes
  if (disputes.length === 0) return null
  return (
    <section className="note" id="disputes">
      <h2>{words.heading}</h2>
      <ul className="stack stack-l">
        {disputes.map((dispute) => (
          <li key={dispute.id} className="stack" id={`dispute-${dispute.id}`}>
            <DisputeText dispute={dispute} />
            {dispute.state === 'open' ? (
              <AnswerForm id={dispute.id} ends={isVoided ? VOIDED : ENDS} answer={answer} />
            ) : (
              dispute.answer && <p className="as-written">{dispute.answer}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

type DisputeTextProps = { dispute: Pick<Dispute, 'state' | 'createdAt' | 'text' | 'lang' | 'position'> }

export function DisputeText({ dispute: { state, createdAt, text, lang, position } }: DisputeTextProps) {
  const words = useWords('bank-items').disputes
  return (
    <>
      <p className="facts">
        <b>{words.states[state]}</b>
        <Moment at={createdAt} />
        <span>{words.position(position)}</span>
      </p>
      <p className="as-written bank-said" lang={lang}>
        {text}
      </p>
    </>
  )
}

const ENDS = ['kept', 'mended', 'voided'] as const
const VOIDED = ['voided'] as const

type AnswerFormProps = { id: string; ends: readonly (typeof ENDS)[number][]; answer?: ItemActAnswer }

function AnswerForm({ id, ends, answer }: AnswerFormProps) {
  const words = useWords('bank-items').disputes
  const sent = answer && 'errors' in answer && answer.typed.disputeId === id ? answer : undefined
  const [state, text] = [`end-${id}`, `answer-${id}`]
  const errors = {
    ...(sent?.errors.state && { [state]: sent.errors.state }),
    ...(sent?.errors.answer && { [text]: sent.errors.answer }),
  }
  return (
    <Form method="post" className="stack bank-form">
      <input type="hidden" name="intent" value="dispute" />
      <input type="hidden" name="disputeId" value={id} />
      <Field name={state} label={words.decide} errors={errors}>
        {(tied) => (
          <select {...tied} name="state" defaultValue={sent?.typed.state}>
            {ends.map((end) => (
              <option key={end} value={end}>
                {words.ends[end]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name={text} label={words.answer} hint={words.answerHint} errors={errors}>
        {(tied) => <textarea {...tied} name="answer" rows={2} maxLength={1000} defaultValue={sent?.typed.answer} />}
      </Field>
      <p>
        <button className="button">{words.send}</button>
      </p>
    </Form>
  )
}
