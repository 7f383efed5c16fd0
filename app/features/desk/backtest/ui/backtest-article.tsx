import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { BacktestPage } from '#app/features/desk/backtest/backtest-page.server.ts'
import { ChangedPosts } from '#app/features/desk/backtest/ui/changed-posts.tsx'
import { DrawnHits } from '#app/features/desk/backtest/ui/drawn-hits.tsx'
import { FigureList, Summary } from '#app/features/desk/backtest/ui/figure-list.tsx'
import { HitCard } from '#app/features/desk/backtest/ui/hit-card.tsx'
import { ProgressBar } from '#app/features/desk/backtest/ui/progress-bar.tsx'
import { useWords } from '#app/messages/use-words.ts'

export function BacktestArticle({ page }: { page: BacktestPage }) {
  const { rule, run, figures, hits } = page
  const words = useWords('backtest')
  return (
    <article className="stack stack-l">
      <header className="stack">
        <h1>{words.of(rule.title)}</h1>
        <p className="facts">
          <b>{words.states[run.state]}</b>
          <span>{words.form.posts(run.total)}</span>
          <span>{rule.isRejecting ? words.asRejecting : words.asHolding}</span>
          <span>
            {words.started} <Moment at={run.startedAt} /> {run.by && words.list.by(run.by)}
          </span>
        </p>
        <p className="line">
          <Link to={`/rules/desk/${rule.id}`}>{words.backToRule}</Link>
          <Link to={`/rules/desk/${rule.id}/backtest`}>{words.all}</Link>
        </p>
      </header>
      <Running run={run} />
      {figures?.posts === 0 && <p className="empty">{words.nothing}</p>}
      {figures && figures.posts > 0 && hits && <Results {...{ figures, hits }} />}
      <Limits />
    </article>
  )
}

function Running({ run: { state, judged, total, problem } }: Pick<BacktestPage, 'run'>) {
  const words = useWords('backtest')
  if (state === 'failed')
    return (
      <div className="alert" role="alert">
        <p>{words.failed}</p>
        <p>{problem}</p>
      </div>
    )
  if (state === 'done') return null
  const { label, said } = words.progress
  return (
    <section className="stack">
      <ProgressBar label={label} said={said({ judged, total })} value={judged} max={total} />
      <p className="hint">{words.progress[state]}</p>
    </section>
  )
}

type ResultsProps = { figures: NonNullable<BacktestPage['figures']>; hits: NonNullable<BacktestPage['hits']> }

function Results({ figures, hits: { fresh, drawn, changed } }: ResultsProps) {
  const words = useWords('backtest')
  return (
    <>
      <Summary figures={figures} />
      <FigureList figures={figures} />
      <DrawnHits hits={drawn} />
      <section className="stack" aria-labelledby="fresh">
        <h2 id="fresh">{words.fresh.heading}</h2>
        <p className="hint">
          {fresh.length > 0 ? words.fresh.text : figures.fresh > 0 ? words.fresh.above : words.fresh.none}
        </p>
        <ol className="backtest-hits">
          {fresh.map((hit) => (
            <li key={hit.postId}>
              <HitCard hit={hit} />
            </li>
          ))}
        </ol>
      </section>
      <ChangedPosts changed={changed} />
    </>
  )
}

function Limits() {
  const { heading, items } = useWords('backtest').limits
  return (
    <section className="stack" aria-labelledby="limits">
      <h2 id="limits">{heading}</h2>
      <ul className="backtest-limits">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  )
}
