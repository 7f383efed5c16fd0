import { Form, Link } from '@remix-run/react'
import { FormFault } from '#app/components/form-fault.tsx'
import { MANY_STEPS } from '#app/features/backlog/many/many-steps.ts'
import type { ManyPageData } from '#app/features/backlog/many/read-many.server.ts'
import type { ManyAnswer } from '#app/features/backlog/many/receive-many.server.ts'
import { LabelChip } from '#app/features/backlog/ui/label-chip.tsx'
import { StepControl } from '#app/features/backlog/ui/step-control.tsx'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = { page: ManyPageData; answer?: ManyAnswer }

/** One step for several requests. After it, those that were refused are still chosen, with what was typed. */
export function ManyPage({ page, answer }: Props) {
  const words = useWords('verdicts').many
  const done = (answer?.results ?? []).filter(({ outcome }) => outcome !== 'refused').map(({ no }) => no)
  const left = page.chosen.filter(({ no }) => !done.includes(no))
  return (
    <div className="stack stack-l narrow">
      <header className="stack">
        <h1>{words.title}</h1>
        {page.chosen.length > 0 && <p>{words.chosen(page.chosen.length)}</p>}
      </header>
      <FormFault errors={answer?.errors} />
      {answer && answer.results.length > 0 && <Results answer={answer} page={page} />}
      {page.chosen.length === 0 && <p className="empty">{words.none}</p>}
      {left.length > 0 && <StepForm page={{ ...page, chosen: left }} answer={answer} />}
      <p>
        <Link to="/requests">{page.chosen.length === 0 ? words.toBoard : words.again}</Link>
      </p>
    </div>
  )
}

function StepForm({ page, answer }: Props) {
  const words = useWords('verdicts').many
  const path = (to: string) =>
    `?${new URLSearchParams([...page.chosen.map(({ no }) => ['no', String(no)]), ['to', to]])}`
  return (
    <>
      <nav className="chips" aria-label={words.which}>
        {MANY_STEPS.map((to) => (
          <Link key={to} to={path(to)} aria-current={to === page.to ? 'page' : undefined}>
            {words.steps[to]}
          </Link>
        ))}
      </nav>
      <p className="prose">{words.hint}</p>
      <Form method="post" className="stack">
        <ul className="stack">
          {page.chosen.map(({ no, version, title, lang, label }) => (
            <li key={no}>
              <label className="line">
                <input type="checkbox" name="no" value={no} defaultChecked />
                <LabelChip label={label} no={no} /> <span lang={lang}>{title}</span>
              </label>
              <input type="hidden" name={`version-${no}`} value={version} />
            </li>
          ))}
        </ul>
        {page.fields.map((field) => (
          <StepControl key={field} field={field} step={page} errors={answer?.errors} typed={answer?.typed} />
        ))}
        {(page.to === 'parked' || page.to === 'merged') && (
          <p className="facts">{words.told(page.chosen.reduce((sum, { people }) => sum + people, 0))}</p>
        )}
        <p className="line">
          <button className="button primary">{words.take(page.chosen.length)}</button>
        </p>
      </Form>
    </>
  )
}

function Results({ answer: { results }, page }: { answer: ManyAnswer; page: ManyPageData }) {
  const words = useWords('verdicts').many
  const errors = useWords('errors')
  const titles = new Map(page.chosen.map(({ no, title, lang }) => [no, { title, lang }]))
  const done = results.filter(({ outcome }) => outcome === 'changed').length
  return (
    <section className="card" role="status">
      <h2>
        {words.result}: {words.summary(done, results.length)}
      </h2>
      <ul className="stack">
        {results.map(({ no, outcome, why }) => (
          <li key={no} data-outcome={outcome}>
            <Link to={`/r/${no}`}>
              R-{no} <span lang={titles.get(no)?.lang}>{titles.get(no)?.title}</span>
            </Link>{' '}
            <b>{words.outcomes[outcome]}</b>
            {why.map((said) => (
              <p className="err" key={said.key}>
                {sentence(errors, said)}
              </p>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
