import { Link } from '@remix-run/react'
import { bankAddress, STATES } from '#app/features/admission/bank/bank-filter.ts'
import type { BankPage as Page } from '#app/features/admission/bank/bank-page.server.ts'
import { BankFilterForm } from '#app/features/admission/bank/ui/bank-filter-form.tsx'
import { BankHealth } from '#app/features/admission/bank/ui/bank-health.tsx'
import { BankRows } from '#app/features/admission/bank/ui/bank-rows.tsx'
import { BankNav } from '#app/features/admission/ui/bank-nav.tsx'
import { MoreRows } from '#app/features/admission/ui/more-rows.tsx'
import { useWords } from '#app/messages/use-words.ts'

export function BankPage({ page }: { page: Page }) {
  return (
    <>
      <BankNav current="/bank" />
      <BankHead page={page} />
      <div className="split bank-split">
        <Matches page={page} />
        <div className="rail">
          <States states={page.states} />
          <BankHealth health={page.health} balance={page.balance} />
        </div>
      </div>
    </>
  )
}

function BankHead({ page: { nextToReview, mine, disputes } }: { page: Page }) {
  const words = useWords('bank-items').list
  return (
    <header className="stack bank-head">
      <h1>{words.title}</h1>
      <p>{words.lede}</p>
      <p className="line">
        {nextToReview ? (
          <Link className="button primary" to={`/bank/${encodeURIComponent(nextToReview)}`}>
            {words.review(mine)}
          </Link>
        ) : (
          <span>{words.nothingToReview}</span>
        )}
        <Link className="button" to="/bank/new">
          {words.write}
        </Link>
        {disputes > 0 && (
          <Link className="button quiet" to="/bank/disputes">
            {words.disputes(disputes)}
          </Link>
        )}
      </p>
    </header>
  )
}

function Matches({ page: { filter, matches, rows, next } }: { page: Page }) {
  const words = useWords('bank-items').list
  const top = filter.after ? bankAddress({ ...filter, after: undefined }) : undefined
  return (
    <section className="stack" aria-labelledby="matches">
      <BankFilterForm filter={filter} />
      <h2 id="matches">{words.matches(matches)}</h2>
      {rows.length === 0 ? <p className="empty">{`${words.none} ${words.noneNext}`}</p> : <BankRows rows={rows} />}
      <MoreRows top={top} next={next} words={words} />
    </section>
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
