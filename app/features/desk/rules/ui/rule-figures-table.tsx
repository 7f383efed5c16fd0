import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { RulePage, RuleSpan } from '#app/features/desk/rules/show/rule-page.server.ts'
import { useWords } from '#app/messages/use-words.ts'

export function RuleFiguresTable({ page }: { page: Pick<RulePage, 'month' | 'quarter' | 'companions'> }) {
  const words = useWords('desk').figures
  const { month, quarter, companions } = page
  return (
    <section className="stack" aria-labelledby="figures">
      <h2 id="figures">{words.heading}</h2>
      {quarter.hits === 0 ? <p className="empty">{words.nothing}</p> : <Figures month={month} quarter={quarter} />}
      {companions.length > 0 && (
        <>
          <h3>{words.together}</h3>
          <ul className="desk-list">
            {companions.map(({ ruleId, title, times }) => (
              <li key={ruleId}>
                <Link to={`/rules/desk/${ruleId}`}>{title}</Link> <span className="hint">{words.times(times)}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

function Figures({ month, quarter }: { month: RuleSpan; quarter: RuleSpan }) {
  const words = useWords('desk').figures
  const spans = [month, quarter]
  const rows: [string, (span: RuleSpan) => number][] = [
    [words.hits, ({ hits }) => hits],
    [words.accounts, ({ accounts }) => accounts],
    [words.alone, ({ alone }) => alone],
    [words.stood, ({ upheld }) => upheld],
    [words.overturned, ({ overturned }) => overturned],
  ]
  return (
    <table className="desk-figures">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <td />
          <th scope="col">{words.month}</th>
          <th scope="col">{words.quarter}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(([head, count]) => (
          <tr key={head}>
            <th scope="row">{head}</th>
            <td>{count(month)}</td>
            <td>{count(quarter)}</td>
          </tr>
        ))}
        <tr>
          <th scope="row">{words.interval}</th>
          <td>
            <Interval span={month} />
          </td>
          <td>
            <Interval span={quarter} />
          </td>
        </tr>
        <tr>
          <th scope="row">{words.budget}</th>
          {spans.map((span, at) => (
            <Budget key={at === 0 ? 'month' : 'quarter'} used={span.budgetUsed} />
          ))}
        </tr>
        <tr>
          <th scope="row">{words.last}</th>
          <td colSpan={2}>{quarter.lastAt !== null && <Moment at={quarter.lastAt} />}</td>
        </tr>
      </tbody>
    </table>
  )
}

function Interval({ span: { precision } }: { span: RuleSpan }) {
  const words = useWords('desk')
  if (precision.of === 0) return words.undecided
  return precision.isEnough ? words.interval(precision) : words.tooFew
}

function Budget({ used }: { used: number }) {
  const words = useWords('desk')
  return <td>{words.budgetUsed(used)}</td>
}
