import { Link } from '@remix-run/react'
import { bankAddress, STATES } from '#app/features/admission/bank/bank-filter.ts'
import type { BankPage as Page } from '#app/features/admission/bank/bank-page.server.ts'
import { BankFilterForm } from '#app/features/admission/bank/ui/bank-filter-form.tsx'
import { BankHealth } from '#app/features/admission/bank/ui/bank-health.tsx'
import { BankRows } from '#app/features/admission/bank/ui/bank-rows.tsx'
import { BankNav } from '#app/features/admission/ui/bank-nav.tsx'
import { useWords } from '#app/messages/use-words.ts'

export function BankPage({ page }: { page: Page }) {
  const words = useWords('bank-items').list
  return (
    <>
      <BankNav current="/bank" />
      <header className="stack bank-head">
        <h1>{words.title}</h1>
        <p>{words.lede}</p>
        <p className="line">
          {page.nextToReview ? (
            <Link className="button primary" to={`/bank/${encodeURIComponent(page.nextToReview)}`}>
              {words.review(page.mine)}
            </Link>
          ) : (
            <span>{words.nothingToReview}</span>
          )}
          <Link className="button" to="/bank/new">
            {words.write}
          </Link>
          {page.disputes > 0 && (
            <Link className="button quiet" to="/bank/disputes">
              {words.disputes(page.disputes)}
            </Link>
          )}
        </p>
      </header>
      <div className="split bank-split">
        <section className="stack" aria-labelledby="matches">
          <BankFilterForm filter={page.filter} />
          <h2 id="matches">{words.matches(page.matches)}</h2>
          {page.rows.length === 0 ? (
            <p className="empty">{`${words.none} ${words.noneNext}`}</p>
          ) : (
            <BankRows rows={page.rows} />
          )}
          <p className="line">
            {page.filter.after && (
              <Link className="button quiet" to={bankAddress({ ...page.filter, after: undefined })}>
                {words.top}
              </Link>
            )}
            {page.next && (
              <Link className="button end" to={page.next}>
                {words.more}
              </Link>
            )}
          </p>
        </section>
        <div className="rail">
          <States states={page.states} />
          <BankHealth health={page.health} />
        </div>
      </div>
    </>
  )
}

function States({ states }: Pick<Page, 'states'>) {
  const words = useWords('bank-items')
  return (
    <section className="note">
      <h2>{words.list.statesHeading}</h2>
      <dl className="pairs bank-figures">
        {STATES.map((state) => (
          <div key={state}>
            <dt>
              <Link to={bankAddress({ state })}>{words.states[state]}</Link>
            </dt>
            <dd className="n">{states[state] ?? 0}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
