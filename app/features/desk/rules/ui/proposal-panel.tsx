import { Form } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { RulePage } from '#app/features/desk/rules/show/rule-page.server.ts'
import type { ActRefused } from '#app/features/desk/rules/states/receive-rule-act.server.ts'
import { ReasonField } from '#app/features/desk/rules/ui/reason-field.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Proposal = NonNullable<RulePage['proposal']>

/** What a second moderator is asked, and what each reader of the page may answer. */
export function ProposalPanel({ proposal, refused }: { proposal: Proposal; refused?: ActRefused }) {
  const words = useWords('desk').proposal
  const { standing } = proposal
  return (
    <section className="card" aria-labelledby="proposal">
      <h2 id="proposal">{words.heading}</h2>
      <p>{words.text(proposal.by ?? '', proposal.version)}</p>
      <p className="facts">
        <Moment at={proposal.proposedAt} />
        <span>{proposal.reason}</span>
      </p>
      {standing !== 'second' && <p>{words[standing]}</p>}
      {standing !== 'others' && <AnswerForm proposal={proposal} refused={refused} />}
    </section>
  )
}

function AnswerForm({ proposal: { id, standing }, refused }: { proposal: Proposal; refused?: ActRefused }) {
  const words = useWords('desk').proposal
  const isSecond = standing === 'second'
  const mine = refused?.intent === 'declined' ? refused : undefined
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="proposalId" value={id} />
      {isSecond ? (
        <ReasonField id="answer-reason" label={words.reason} error={mine?.errors.reason} typed={mine?.typed.reason} />
      ) : (
        <input type="hidden" name="reason" value="" />
      )}
      <p className="line">
        {(isSecond || standing === 'mayAlone') && (
          <button className="button primary" name="intent" value="agreed">
            {isSecond ? words.agree : words.alone}
          </button>
        )}
        <button className="button" name="intent" value={isSecond ? 'declined' : 'withdrawn'}>
          {isSecond ? words.decline : words.withdraw}
        </button>
      </p>
    </Form>
  )
}
