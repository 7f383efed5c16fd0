import { Form, Link } from '@remix-run/react'
import type { SimilarPair } from '#app/features/admission/records/list-sittings.server.ts'
import type { SittingsPageData } from '#app/features/admission/records/sittings-page.server.ts'
import { SittingLine } from '#app/features/admission/records/ui/sitting-line.tsx'
import { BankNav } from '#app/features/admission/ui/bank-nav.tsx'
import { useWords } from '#app/messages/use-words.ts'

const SHOWS = ['all', 'live', 'passed', 'failed', 'voided', 'busy', 'similar'] as const

const addressOf = (show: string, after?: string) => {
  const query = new URLSearchParams({ ...(show !== 'all' && { show }), ...(after && { after }) }).toString()
  return query ? `/bank/sittings?${query}` : '/bank/sittings'
}

export function SittingsPage({ page }: { page: SittingsPageData }) {
  const words = useWords('bank').sittings
  const { show, by, nobody, sittings } = page
  return (
    <>
      <BankNav current="/bank/sittings" />
      <div className="stack narrow">
        <header className="stack">
          <h1>{words.title}</h1>
          <p>{words.lede}</p>
        </header>
        <Finder show={show} by={by} />
        {nobody && (
          <p className="err" role="status">
            {words.nobody(by)}
          </p>
        )}
        {show === 'similar' ? (
          <Pairs pairs={page.pairs} />
        ) : (
          <ul>
            {sittings.map((sitting) => (
              <SittingLine key={sitting.id} sitting={sitting} />
            ))}
          </ul>
        )}
        {show !== 'similar' && sittings.length === 0 && !nobody && <p className="empty">{words.empty}</p>}
        <Older page={page} />
      </div>
    </>
  )
}

function Finder({ show, by }: Pick<SittingsPageData, 'show' | 'by'>) {
  const words = useWords('bank').sittings
  return (
    <>
      <nav className="chips" aria-label={words.filter}>
        {SHOWS.map((each) => (
          <Link key={each} to={addressOf(each)} aria-current={by === '' && each === show ? 'page' : undefined}>
            {words.shows[each]}
          </Link>
        ))}
      </nav>
      <Form method="get" action="/bank/sittings" className="line find-by" role="search">
        <label htmlFor="by">{words.by}</label>
        <input id="by" name="by" defaultValue={by} key={by} placeholder={words.byHint} autoComplete="off" />
        <button className="button">{words.find}</button>
      </Form>
    </>
  )
}

function Older({ page: { show, next, begins } }: { page: SittingsPageData }) {
  const words = useWords('bank').sittings
  return (
    <p className="line">
      {next && (
        <Link className="button" to={addressOf(show, next)}>
          {words.older}
        </Link>
      )}
      {!begins && (
        <Link className="button quiet" to={addressOf(show)}>
          {words.newest}
        </Link>
      )}
    </p>
  )
}

function Pairs({ pairs }: { pairs: SimilarPair[] }) {
  const words = useWords('bank').sittings
  return (
    <>
      <p>{words.pairsLede}</p>
      {pairs.length === 0 && <p className="empty">{words.noPairs}</p>}
      <ul>
        {pairs.map((pair) => (
          <Pair key={pair.first.id + pair.second.id} pair={pair} />
        ))}
      </ul>
    </>
  )
}

function Pair({ pair: { first, second, sameWrong, expected, chance } }: { pair: SimilarPair }) {
  const words = useWords('bank').sittings
  return (
    <li className="record-line">
      <p>
        <b>{words.pair({ first: first.by, second: second.by })}</b>
      </p>
      <p className="facts">
        <span className="n">{words.sameWrong({ same: sameWrong, expected: expected.toFixed(1) })}</span>
        <span className="n">{words.chance(chance.toPrecision(1))}</span>
      </p>
      <div className="line">
        {[first, second].map(({ id, by }) => (
          <Link key={id} to={`/bank/sittings/${id}`}>
            {words.firstSitting(by)}
          </Link>
        ))}
        <Form method="post" action="/bank/sittings?index&show=similar">
          <input type="hidden" name="first" value={first.id} />
          <input type="hidden" name="second" value={second.id} />
          <button className="button quiet" name="intent" value="seen">
            {words.seen}
          </button>
        </Form>
      </div>
    </li>
  )
}
