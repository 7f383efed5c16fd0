import { Form, Link } from '@remix-run/react'
import { FormFault } from '#app/components/form-fault.tsx'
import type { SampleStepData } from '#app/features/backlog/samples/read-sample-step.server.ts'
import { PictureField } from '#app/features/backlog/samples/ui/picture-field.tsx'
import { SampleControl } from '#app/features/backlog/samples/ui/sample-control.tsx'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

export type SampleRefused = { errors: FieldErrors; typed: Record<string, string> }

/** One step with a sample: its form, with everything that was typed still there. */
export function SampleStepPage({ step, refused }: { step: SampleStepData; refused?: SampleRefused }) {
  const words = useWords('samples')
  const { no, request } = step
  return (
    <div className="stack stack-l narrow">
      <header className="stack">
        <p className="facts">
          <Link className="n" to={`/samples/${no}`}>
            {words.no(no)}
          </Link>
          <span lang={request.lang}>{request.title}</span>
        </p>
        <h1>{words.steps[step.step]}</h1>
        <p>{words.stepHints[step.step]}</p>
        {step.cost !== undefined && <p>{words.cost(step.cost, step.costCap ?? 0, step.currency)}</p>}
        {step.round && <p>{words.roundLeft(step.round.left, step.round.currency)}</p>}
        {step.step === 'feedback' && step.price !== null && <p>{words.statedPrice(step.price, step.currency)}</p>}
      </header>
      <FormFault errors={refused?.errors} />
      <StepForm step={step} refused={refused} />
      <p>
        <Link to={`/samples/${no}`}>{words.back}</Link>
      </p>
    </div>
  )
}

/** Why it may cost more is asked for once it does. */
const fieldsOf = ({ fields }: SampleStepData, refused?: SampleRefused) => [
  ...fields,
  ...(refused?.errors.overCapWhy && !fields.includes('overCapWhy') ? (['overCapWhy'] as const) : []),
]

function StepForm({ step, refused }: { step: SampleStepData; refused?: SampleRefused }) {
  const words = useWords('samples')
  return (
    <Form method="post" className="stack" encType={step.step === 'receive' ? 'multipart/form-data' : undefined}>
      {!step.may && <p className="alert hold">{words.takes(step.by.map((hat) => words.by[hat]).join(words.or))}</p>}
      <input type="hidden" name="version" value={step.version} />
      {fieldsOf(step, refused).map((field) => (
        <SampleControl key={field} field={field} step={step} errors={refused?.errors} typed={refused?.typed} />
      ))}
      {step.step === 'receive' && <PictureField errors={refused?.errors} alt={refused?.typed.alt} />}
      <p className="line">
        <button className="button primary">{words.steps[step.step]}</button>
      </p>
    </Form>
  )
}
