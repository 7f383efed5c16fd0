import { Form } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { StepPageData } from '#app/features/backlog/read-step.server.ts'
import type { ReasonCode } from '#app/features/backlog/reasons.ts'
import type { StepField, StepFields } from '#app/features/backlog/step-fields.ts'
import { WhyField } from '#app/features/backlog/ui/why-field.tsx'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { Said } from '#app/platform/errors.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Props = {
  step: StepPageData
  proposal: NonNullable<StepPageData['proposal']>
  errors?: FieldErrors
  typed?: Record<string, string>
}

/** What was signed first, word for word, and the two forms that settle it. */
export function ProposalCard({ step, proposal, errors, typed }: Props) {
  const words = useWords('triage')
  return (
    <>
      <section className="card">
        <h2>{words.waits[proposal.half]}</h2>
        <p className="facts">
          <span>{words.proposalBy(proposal.by)}</span>
          <Moment at={proposal.at} />
        </p>
        <dl className="stack">
          {step.fields.map((field) => (
            <ProposedField key={field} field={field} fields={proposal.fields} error={errors?.[field]} />
          ))}
        </dl>
      </section>
      {!proposal.maySign && <p>{words.signsAnother[proposal.half]}</p>}
      {proposal.maySign && (
        <Form method="post" className="stack">
          <input type="hidden" name="version" value={step.version} />
          <p>{words.signHint}</p>
          <p className="line">
            <button className="button primary" name="intent" value="sign">
              {words.signHere}
            </button>
          </p>
        </Form>
      )}
      {(proposal.maySign || proposal.own) && (
        <Form method="post" className="stack note">
          <input type="hidden" name="version" value={step.version} />
          <WhyField label={words.declineWhy} errors={errors} typed={typed} />
          <p className="line">
            <button className="button" name="intent" value="decline">
              {words.decline}
            </button>
          </p>
        </Form>
      )}
    </>
  )
}

/** What was overtaken before it was signed says so, though it cannot be changed here. */
function ProposedField({ field, fields, error }: { field: StepField; fields: StepFields; error?: Said }) {
  const words = useWords('triage')
  const errors = useWords('errors')
  const value = useShownValue(field, fields)
  if (value === undefined && !error) return null
  return (
    <div>
      <dt>
        <small>{words.fields[field]}</small>
      </dt>
      <dd className="as-written">{value}</dd>
      {error && (
        <dd className="err" role="alert">
          {sentence(errors, error)}
        </dd>
      )}
    </div>
  )
}

function useShownValue(field: StepField, fields: StepFields) {
  const words = useWords('triage')
  const { reasons } = useWords('labels')
  const value = fields[field]
  if (value === undefined) return undefined
  if (field === 'reviewAt' || field === 'volumeEndsAt') return <Moment at={Number(value)} detail="day" />
  if (field === 'reasonCode') return reasons[value as ReasonCode]
  if (field === 'makeGrade') return words.makeGrades[Number(value) as 1 | 2 | 3 | 4]
  return Array.isArray(value) ? value.join('\n') : String(value)
}
