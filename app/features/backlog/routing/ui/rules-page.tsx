import { Form, Link } from '@remix-run/react'
import { FormFault } from '#app/components/form-fault.tsx'
import { Moment } from '#app/components/moment.tsx'
import type { RulesData } from '#app/features/backlog/routing/read-rules.server.ts'
import { DecideRules } from '#app/features/backlog/routing/ui/decide-rules.tsx'
import { DryRunTable } from '#app/features/backlog/routing/ui/dry-run-table.tsx'
import { RuleForm } from '#app/features/backlog/routing/ui/rule-form.tsx'
import { RuleLine } from '#app/features/backlog/routing/ui/rule-line.tsx'
import { StaffNav } from '#app/features/backlog/routing/ui/staff-nav.tsx'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

export type Refused = { errors: FieldErrors; typed: Record<string, string> } | undefined
type Props = { page: RulesData; refused: Refused }

export function RulesPage({ page, refused }: Props) {
  const words = useWords('routing')
  const { rules } = words
  return (
    <div className="stack stack-l">
      <header className="stack">
        <h1>{rules.title}</h1>
        <p className="prose">{rules.lede}</p>
        <StaffNav />
        {page.saved && <p role="status">{page.saved === 'ask' ? rules.asked : words.saved}</p>}
        {page.small && <p className="alert hold">{rules.small}</p>}
        {page.untaken !== undefined && <p className="alert hold">{rules.untaken(page.untaken)}</p>}
        <FormFault errors={refused?.errors} />
      </header>
      <InForce page={page} />
      {page.triedActive && <DryRunTable page={page} run={page.triedActive} active />}
      {page.proposed && <Proposed page={page} refused={refused} />}
      <Past past={page.past} />
    </div>
  )
}

function InForce({ page }: { page: RulesData }) {
  const words = useWords('routing').rules
  const { active, proposed, mayPropose } = page
  return (
    <section className="stack" aria-labelledby="in-force">
      <h2 id="in-force">{words.inForce}</h2>
      {active && active.rules.length > 0 ? (
        <ol className="rule-list">
          {active.rules.map((rule) => (
            <li key={rule.id}>
              <RuleLine rule={rule} page={page} />
            </li>
          ))}
        </ol>
      ) : (
        <p className="empty">
          {words.none} {words.noneNext}
        </p>
      )}
      {active && (
        <p>
          {words.fallback} <b>{active.fallback ?? words.fallbackNobody}</b>
        </p>
      )}
      <div className="line">
        {mayPropose && !proposed && (
          <Form method="post">
            <button className="button primary" name="intent" value="begin">
              {words.begin}
            </button>
          </Form>
        )}
        {active && (
          <Link className="button quiet" to="/triage/rules?try=active">
            {words.tryActive}
          </Link>
        )}
      </div>
    </section>
  )
}

function Proposed({ page, refused }: Props) {
  const words = useWords('routing').rules
  const { proposed, tried, mayPropose, editing } = page
  if (!proposed) return null
  const edited = proposed.rules.find((rule) => rule.id === (refused?.typed.ruleId || editing))
  return (
    <section className="stack" aria-labelledby="proposed" id="proposed-part">
      <h2 id="proposed">{words.proposed}</h2>
      <ol className="rule-list">
        {proposed.rules.map((rule) => (
          <li key={rule.id}>
            <div className="stack">
              <RuleLine rule={rule} page={page} />
              {mayPropose && <Moves id={rule.id} />}
            </div>
          </li>
        ))}
      </ol>
      {mayPropose && <RuleForm key={edited?.id ?? 'new'} page={page} rule={edited} refused={refused} />}
      <p>
        <Link className="button" to="/triage/rules?try=proposed#tried">
          {words.tryIt}
        </Link>
      </p>
      {tried && <DryRunTable page={page} run={tried} />}
      {mayPropose && <DecideRules page={page} proposed={proposed} refused={refused} />}
    </section>
  )
}

function Moves({ id }: { id: string }) {
  const words = useWords('routing').rules
  return (
    <Form method="post" className="line">
      <button className="button quiet" name="intent" value={`up:${id}`}>
        {words.up}
      </button>
      <button className="button quiet" name="intent" value={`down:${id}`}>
        {words.down}
      </button>
      <Link className="button quiet" to={`/triage/rules?edit=${id}#rule-form`}>
        {words.edit}
      </Link>
      <button className="button quiet" name="intent" value={`remove:${id}`}>
        {words.remove}
      </button>
    </Form>
  )
}

function Past({ past }: { past: RulesData['past'] }) {
  const words = useWords('routing')
  if (past.length === 0) return null
  return (
    <details>
      <summary>{words.rules.history}</summary>
      <ol className="stack" reversed>
        {past.map(({ no, state, rules, why, proposedBy, proposedAt, decidedBy, decidedAt, decidedWhy }) => (
          <li key={no}>
            <span className="facts">
              <b>{words.rules.states[state]}</b>
              <span>{words.rules.count(rules.length)}</span>
              <span>
                {proposedBy} <Moment at={proposedAt} />
              </span>
              {decidedAt !== null && (
                <span>
                  {decidedBy} <Moment at={decidedAt} />
                </span>
              )}
            </span>
            <small> {[why, decidedWhy].filter(Boolean).join(' · ') || words.noReason}</small>
          </li>
        ))}
      </ol>
    </details>
  )
}
