import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { PortfolioList } from '#app/features/admission/portfolio/read-portfolios.server.ts'
import { useWords } from '#app/messages/use-words.ts'

const STATES = ['open', 'admitted', 'declined'] as const

export function PortfolioListing({ list }: { list: PortfolioList }) {
  const words = useWords('portfolio').bank
  return (
    <div className="stack">
      <nav className="chips" aria-label={words.filter}>
        {STATES.map((state) => (
          <Link
            key={state}
            to={state === 'open' ? '/bank/portfolios' : `/bank/portfolios?state=${state}`}
            aria-current={state === list.state ? 'page' : undefined}
          >
            {words.states[state]}
          </Link>
        ))}
      </nav>
      {list.portfolios.length === 0 && <p className="empty">{words.empty[list.state]}</p>}
      <ul className="rows">
        {list.portfolios.map((portfolio) => (
          <li key={portfolio.id}>
            <Row portfolio={portfolio} />
          </li>
        ))}
      </ul>
      {list.next && (
        <Link className="button" to={`/bank/portfolios?state=${list.state}&after=${list.next}`}>
          {words.next}
        </Link>
      )}
    </div>
  )
}

function Row({ portfolio }: { portfolio: PortfolioList['portfolios'][number] }) {
  const words = useWords('portfolio').bank
  const { id, handle, createdAt, decidedAt, given, differ, said } = portfolio
  return (
    <article className="row">
      <div className="what">
        <h2 className="title">
          <Link to={`/bank/portfolios/${id}`}>{words.by(handle)}</Link>
        </h2>
        <p className="facts">
          <span>
            {words.sent} <Moment at={createdAt} detail="day" />
          </span>
          {decidedAt !== null && (
            <span>
              {words.decided} <Moment at={decidedAt} detail="day" />
            </span>
          )}
          {decidedAt === null && <span>{differ ? words.differ : words.progress(given)}</span>}
          {said && <span>{words.said}</span>}
        </p>
      </div>
    </article>
  )
}
