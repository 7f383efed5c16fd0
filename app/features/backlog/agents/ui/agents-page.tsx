import { Form, Link } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { Moment } from '#app/components/moment.tsx'
import type { AgentsPageData } from '#app/features/backlog/agents/read-agents.server.ts'
import type { AgentAnswer } from '#app/features/backlog/agents/receive-agent-act.server.ts'
import { Outcome } from '#app/features/backlog/agents/ui/outcome.tsx'
import { StaffNav } from '#app/features/backlog/routing/ui/staff-nav.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Props = { page: AgentsPageData; answer?: AgentAnswer }

/** Programs that may suggest steps. A token is shown once, in the answer that made it. */
export function AgentsPage({ page, answer }: Props) {
  const words = useWords('agents')
  const refused = answer && !answer.ok ? answer : undefined
  return (
    <div className="stack stack-l narrow">
      <header className="stack">
        <h1>{words.title}</h1>
        <p className="prose">{words.lede}</p>
        <StaffNav />
      </header>
      {answer?.ok && answer.made && (
        <section className="card" role="status">
          <h2>{words.token(answer.made.name)}</h2>
          <p className="secret">{answer.made.token}</p>
          <p>{words.tokenHint}</p>
        </section>
      )}
      <AgentList agents={page.agents} />
      <Form key={answer?.ok ? answer.made?.name : undefined} method="post" className="card">
        <Field name="name" label={words.name} hint={words.nameHint} errors={refused?.errors}>
          {(tied) => <input {...tied} required maxLength={40} autoComplete="off" defaultValue={refused?.typed.name} />}
        </Field>
        <p className="line">
          <button className="button primary" name="intent" value="add">
            {words.add}
          </button>
        </p>
      </Form>
      <HowTo publicUrl={page.publicUrl} />
      <Latest latest={page.latest} />
    </div>
  )
}

function AgentList({ agents }: { agents: AgentsPageData['agents'] }) {
  const words = useWords('agents')
  if (agents.length === 0) return <p className="empty">{words.none}</p>
  return (
    <ul className="rows">
      {agents.map(({ id, name, by, createdAt, lastUsedAt, revokedAt }) => (
        <li key={id} className="stack judged-item">
          <p>
            <b>{name}</b>
          </p>
          <p className="facts">
            <span>
              {words.madeBy(by ?? words.gone)} <Moment at={createdAt} detail="day" />
            </span>
            <span>
              {lastUsedAt === null ? words.neverUsed : words.lastUsed}{' '}
              {lastUsedAt !== null && <Moment at={lastUsedAt} />}
            </span>
            {revokedAt !== null && (
              <span>
                {words.revoked} <Moment at={revokedAt} detail="day" />
              </span>
            )}
          </p>
          {revokedAt === null && (
            <Form method="post" className="line">
              <input type="hidden" name="agent" value={id} />
              <button
                className="button quiet danger"
                name="intent"
                value="revoke"
                aria-label={`${words.revoke}: ${name}`}
              >
                {words.revoke}
              </button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  )
}

function HowTo({ publicUrl }: { publicUrl: string }) {
  const words = useWords('agents')
  return (
    <details>
      <summary>{words.howTo}</summary>
      <p>{words.howToLede}</p>
      <pre className="secret">{exampleFor(publicUrl)}</pre>
      <p>{words.howToSteps}</p>
    </details>
  )
}

const exampleFor = (publicUrl: string) => `POST ${publicUrl}/api/requests/1042/suggestions
Authorization: Bearer agent_…
Content-Type: application/json

{"to": "routed", "fields": {"line": "tripods"}, "why": "…"}`

function Latest({ latest }: { latest: AgentsPageData['latest'] }) {
  const words = useWords('agents')
  const { targets } = useWords('triage')
  if (latest.length === 0) return null
  return (
    <section className="stack" aria-labelledby="latest-suggestions">
      <h2 id="latest-suggestions">{words.latest}</h2>
      <ul className="rows">
        {latest.map((each) => (
          <li key={each.id} className="stack judged-item">
            <p lang={each.lang}>
              <Link to={`/r/${each.no}`}>{each.title}</Link>
            </p>
            <p className="facts">
              <span className="n">R-{each.no}</span>
              <span>{words.suggestedBy(each.agent)}</span>
              <span>{targets[each.to]}</span>
              <Moment at={each.at} detail="day" />
            </p>
            <p>
              <Outcome suggestion={each} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
