import { Moment } from '#app/components/moment.tsx'
import type { RulePage } from '#app/features/desk/rules/show/rule-page.server.ts'
import { useWords } from '#app/messages/use-words.ts'

/** What authors are told, and what the rule is made of. */
export function RuleSaid({ page: { rule, machine, clause, budget } }: { page: RulePage }) {
  const all = useWords('desk')
  const words = all.rule
  return (
    <section className="stack" aria-labelledby="said">
      <h2 id="said">{words.words}</h2>
      <div className="desk-both">
        {(['en', 'zh-CN'] as const).map((lang) => (
          <div className="stack" key={lang} lang={lang}>
            <h3>{rule.title[lang]}</h3>
            <p>{rule.advice[lang]}</p>
          </div>
        ))}
      </div>
      <dl className="pairs">
        <dt>{words.clause}</dt>
        <dd>{clause}</dd>
        <dt>{words.languages}</dt>
        <dd>{rule.languages.join(', ')}</dd>
        <dt>{words.budget}</dt>
        <dd>{words.budgetOf(budget)}</dd>
        {rule.reviewAt && <DatePair name={words.reviewAt} date={rule.reviewAt} />}
        {rule.expiresAt && <DatePair name={words.expiresAt} date={rule.expiresAt} />}
        {rule.reason && (
          <>
            <dt>{words.why}</dt>
            <dd>{rule.reason}</dd>
          </>
        )}
      </dl>
      <details>
        <summary>{words.match}</summary>
        <pre className="desk-json">{machine}</pre>
      </details>
    </section>
  )
}

function DatePair({ name, date }: { name: string; date: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <Moment at={Date.parse(date)} detail="day" />
      </dd>
    </>
  )
}
