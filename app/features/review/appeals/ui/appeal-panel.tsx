import { Form, useNavigation } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { Moment } from '#app/components/moment.tsx'
import { OUTCOMES } from '#app/features/review/appeals/appeal.ts'
import type { AppealItem } from '#app/features/review/appeals/appeal-item.server.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

export type PanelAnswer = { errors?: FieldErrors; typed?: Record<string, string> } | undefined

/** The answer, or the form for it, or why it is somebody else’s to give. */
export function AppealPanel({ appeal, answer }: { appeal: AppealItem; answer: PanelAnswer }) {
  const words = useWords('appeals')
  if (appeal.answer) return <Given kind={appeal.kind} answer={appeal.answer} />
  if (!appeal.mayDecide) return <p className="empty">{words.item.notYou}</p>
  return <AnswerForm appeal={appeal} answer={answer} />
}

function Given({ kind, answer }: { kind: AppealItem['kind']; answer: NonNullable<AppealItem['answer']> }) {
  const words = useWords('appeals')
  return (
    <section className="alert hold" role="status">
      <p className="facts">
        <b>{words.outcomes[kind][answer.outcome]}</b>
        <span>{words.item.by(answer.by)}</span>
        <span>
          <Moment at={answer.decidedAt} />
        </span>
        {answer.oneSignature && <span>{words.item.oneSignature}</span>}
      </p>
      <p className="as-typed">{answer.reason}</p>
    </section>
  )
}

function AnswerForm({ appeal, answer }: { appeal: AppealItem; answer: PanelAnswer }) {
  const words = useWords('appeals').item
  const busy = useNavigation().state !== 'idle'
  return (
    <Form method="post" className="stack">
      <h2>{words.answer}</h2>
      <p className="prose">{words.effect[appeal.kind]}</p>
      {appeal.alone && <p>{words.alone}</p>}
      <Field name="reason" label={words.reason} hint={words.reasonHint} errors={answer?.errors}>
        {(tied) => (
          <textarea {...tied} rows={3} required maxLength={appeal.longestReason} defaultValue={answer?.typed?.reason} />
        )}
      </Field>
      <p className="line">
        {OUTCOMES.map((outcome) => (
          <button
            key={outcome}
            className={outcome === 'overturned' ? 'button primary' : 'button'}
            name="outcome"
            value={outcome}
            disabled={busy}
          >
            {words.buttons[outcome]}
          </button>
        ))}
      </p>
    </Form>
  )
}
