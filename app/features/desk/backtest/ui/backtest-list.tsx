import { Form, Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { BacktestList as Page } from '#app/features/desk/backtest/backtest-page.server.ts'
import { BacktestFields } from '#app/features/desk/backtest/ui/backtest-fields.tsx'
import { useWords } from '#app/messages/use-words.ts'

export function BacktestList({ page: { rule, runs }, isRefused }: { page: Page; isRefused: boolean }) {
  const words = useWords('backtest')
  return (
    <article className="stack stack-l">
      <header className="stack">
        <h1>{words.of(rule.title)}</h1>
        <p>
          <Link to={`/rules/desk/${rule.id}`}>{words.backToRule}</Link>
        </p>
      </header>
      <Form method="post" className="stack">
        <BacktestFields />
        <p className="hint">{words.form.saved}</p>
        {isRefused && (
          <p className="err" role="alert">
            {words.form.refused}
          </p>
        )}
      </Form>
      <section className="stack" aria-labelledby="earlier">
        <h2 id="earlier">{words.list.heading}</h2>
        {runs.length === 0 && <p className="empty">{words.list.none}</p>}
        <ul className="backtest-changed">
          {runs.map((run) => (
            <Run key={run.id} ruleId={rule.id} run={run} />
          ))}
        </ul>
      </section>
    </article>
  )
}

function Run({ ruleId, run }: { ruleId: string; run: Page['runs'][number] }) {
  const words = useWords('backtest')
  const { id, state, judged, total, startedAt, by, figures } = run
  const line = figures
    ? words.list.line({ hits: figures.hits, of: figures.posts })
    : words.progress.said({ judged, total })
  return (
    <li>
      <Link to={`/rules/desk/${ruleId}/backtest/${id}`}>{line}</Link>
      <span className="facts">
        <span>{words.states[state]}</span>
        <Moment at={startedAt} />
        {by && <span>{words.list.by(by)}</span>}
      </span>
    </li>
  )
}
