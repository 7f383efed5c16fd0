import { Form, Link } from '@remix-run/react'
import { FormFault } from '#app/components/form-fault.tsx'
import type { OpenedSuggestion } from '#app/features/backlog/agents/read-suggestions.server.ts'
import { DeclineForm, SuggestionCard } from '#app/features/backlog/agents/ui/suggestion-card.tsx'
import type { StepPageData } from '#app/features/backlog/read-step.server.ts'
import { ProposalCard } from '#app/features/backlog/ui/proposal-card.tsx'
import { RequestLine } from '#app/features/backlog/ui/request-line.tsx'
import { StepControl } from '#app/features/backlog/ui/step-control.tsx'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

export type StepRefused = { errors: FieldErrors; typed: Record<string, string> }

type Props = { step: StepPageData; suggestion?: OpenedSuggestion; refused?: StepRefused }

/** One step with a request: its form, or what waits for a second signature in its place. */
export function StepPage({ step, suggestion, refused }: Props) {
  const words = useWords('triage')
  const { no, to, proposal, version } = step
  const open = suggestion?.outcome === null ? suggestion : undefined
  return (
    <div className="stack stack-l narrow">
      <header className="stack">
        <RequestLine request={step} />
        <h1>{words.targets[to]}</h1>
        <p>{words.targetHints[to]}</p>
      </header>
      <FormFault errors={refused?.errors} />
      {suggestion && <SuggestionCard suggestion={suggestion} />}
      {proposal ? (
        <ProposalCard step={step} proposal={proposal} errors={refused?.errors} typed={refused?.typed} />
      ) : (
        <StepOrWhyNot step={step} suggestion={open} refused={refused} />
      )}
      {open && <DeclineForm suggestion={open} version={version} errors={refused?.errors} typed={refused?.typed} />}
      <p>
        <Link to={`/r/${no}`}>{words.cancel}</Link>
      </p>
    </div>
  )
}

/** Nobody fills in a form that could only be refused; what was typed already stays. */
function StepOrWhyNot(props: Props) {
  const words = useWords('triage')
  const { step, refused } = props
  if (refused || (step.may && !step.legal)) return <StepForm {...props} />
  if (step.legal) return <NotFromHere no={step.no} legal={step.legal} />
  return (
    <p className="alert hold">
      {words.takes(
        takers(step.hats)
          .map((hat) => words.takenBy[hat])
          .join(words.or),
      )}
    </p>
  )
}

const takers = (hats: StepPageData['hats']) => [...new Set([...hats, 'lead' as const])]

function NotFromHere({ no, legal }: { no: number; legal: NonNullable<StepPageData['legal']> }) {
  const words = useWords('triage')
  return (
    <section className="stack">
      <p className="alert hold">{words.notFromHere}</p>
      <ul className="stack">
        {legal.map((to) => (
          <li key={to}>
            <Link to={`/r/${no}/step/${to}`}>{words.targets[to]}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function StepForm({ step, suggestion, refused }: Props) {
  const words = useWords('triage')
  const typed = refused?.typed ?? suggestion?.fields
  const { version, fields, half, renewal, renewedBar } = step
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="version" value={version} />
      {suggestion && <input type="hidden" name="suggestion" value={suggestion.id} />}
      <Gaps gaps={step.gaps} />
      {fields.map((field) => (
        <StepControl key={field} field={field} step={step} errors={refused?.errors} typed={typed} />
      ))}
      {renewal && renewedBar !== null && <p>{words.renewedBar(renewedBar)}</p>}
      <WhoIsTold told={step.told} />
      {half && <p>{words.cosigned[half]}</p>}
      <p className="line">
        <button className="button primary">{half ? words.propose : words.take}</button>
      </p>
    </Form>
  )
}

/** Counted before anything is sent. */
function WhoIsTold({ told }: { told: StepPageData['told'] }) {
  const words = useWords('triage').told
  if (!told) return null
  const parts = [
    told.direct > 0 && words.direct(told.direct),
    told.digest > 0 && words.digest(told.digest),
    told.owners > 0 && words.owners(told.owners),
    told.authors > 0 && words.authors,
  ].filter(Boolean)
  return (
    <p className="facts" data-told={told.direct}>
      <b>{words.title}</b>
      {parts.length === 0 ? <span>{words.nobody}</span> : parts.map((part) => <span key={String(part)}>{part}</span>)}
    </p>
  )
}

function Gaps({ gaps }: { gaps: StepPageData['gaps'] }) {
  const words = useWords('triage')
  if (gaps.length === 0) return null
  return (
    <section className="note">
      <p>{words.gapHint}</p>
      <ul className="stack">
        {gaps.map(({ gap, lang, by, at }) => (
          <li key={`${by}${at}`}>
            <q lang={lang ?? undefined}>{gap}</q> <small>@{by}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
