import { Form, Link } from '@remix-run/react'
import type { StepPageData } from '#app/features/backlog/read-step.server.ts'
import { ProposalCard } from '#app/features/backlog/ui/proposal-card.tsx'
import { StepControl } from '#app/features/backlog/ui/step-control.tsx'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

export type StepRefused = { errors: FieldErrors; typed: Record<string, string> }

/** One step with a request: its form, or what waits for a second signature in its place. */
export function StepPage({ step, refused }: { step: StepPageData; refused?: StepRefused }) {
  const words = useWords('triage')
  const errors = useWords('errors')
  const { no, title, lang, to, proposal } = step
  return (
    <div className="stack stack-l narrow">
      <header className="stack">
        <p className="facts">
          <Link className="n" to={`/r/${no}`}>
            R-{no}
          </Link>
          <span lang={lang}>{title}</span>
        </p>
        <h1>{words.targets[to]}</h1>
        <p>{words.targetHints[to]}</p>
      </header>
      {refused?.errors.form && (
        <p className="alert" role="alert">
          {sentence(errors, refused.errors.form)}
        </p>
      )}
      {proposal ? (
        <ProposalCard step={step} proposal={proposal} errors={refused?.errors} typed={refused?.typed} />
      ) : (
        <StepForm step={step} refused={refused} />
      )}
      <p>
        <Link to={`/r/${no}`}>{words.cancel}</Link>
      </p>
    </div>
  )
}

function StepForm({ step, refused }: { step: StepPageData; refused?: StepRefused }) {
  const words = useWords('triage')
  const { version, fields, half, may, hats, renewal, renewedBar } = step
  return (
    <Form method="post" className="stack">
      {!may && (
        <p className="alert hold">
          {words.takes([...new Set([...hats, 'lead' as const])].map((hat) => words.takenBy[hat]).join(words.or))}
        </p>
      )}
      <input type="hidden" name="version" value={version} />
      {fields.map((field) => (
        <StepControl key={field} field={field} step={step} errors={refused?.errors} typed={refused?.typed} />
      ))}
      {renewal && renewedBar !== null && <p>{words.renewedBar(renewedBar)}</p>}
      {half && <p>{words.cosigned[half]}</p>}
      <p className="line">
        <button className="button primary">{half ? words.propose : words.take}</button>
      </p>
    </Form>
  )
}
