import { Link, useParams, useSearchParams } from '@remix-run/react'
import { Fragment } from 'react'
import { REVIEW_KINDS } from '#app/features/moderation/queue-rank.ts'
import { queueAddress } from '#app/features/review/queue/queue-address.ts'
import type { QueuePage } from '#app/features/review/queue/queue-page.server.ts'
import { useWords } from '#app/messages/use-words.ts'

export function QueueList({ page }: { page: QueuePage }) {
  const words = useWords('review')
  const [search] = useSearchParams()
  const firstQuiet = page.items.find(({ quiet }) => quiet)
  return (
    <section className="stack" aria-label={words.list}>
      <header className="line">
        <h1>{words.title}</h1>
        <Link className="end" to={queueAddress(undefined, search)}>
          <small className="n">{countsOf(page, words).join(' · ')}</small>
        </Link>
      </header>
      <KindFilter kinds={page.kinds} />
      {page.hasGroups && <GroupsLink />}
      <ul>
        {page.items.map((item) => (
          <Fragment key={item.id}>
            {item === firstQuiet && <QuietHeading count={page.quiet} />}
            <li>
              <QueueItem item={item} />
            </li>
          </Fragment>
        ))}
      </ul>
      <Pages next={page.next} />
      <p className="hint">
        <Link to="/review/storm">{words.storm}</Link> · <Link to="/rules/desk">{words.desk}</Link>
      </p>
    </section>
  )
}

function countsOf(page: QueuePage, words: ReturnType<typeof useWords<'review'>>): string[] {
  const { waiting, oldest, median } = page
  const told = [words.waiting(waiting), oldest && words.oldest(oldest), median && words.median(median)]
  return told.filter((one) => one !== null)
}

function QuietHeading({ count }: { count: number }) {
  const words = useWords('review')
  return (
    <li className="quiet-part">
      <b>{words.quiet(count)}</b>
      <small>{words.quietHint}</small>
    </li>
  )
}

/** Only what there is to choose from, and what was chosen. */
function KindFilter({ kinds }: Pick<QueuePage, 'kinds'>) {
  const words = useWords('review')
  const [search] = useSearchParams()
  const chosen = search.get('kind')
  return (
    <nav className="chips" aria-label={words.filter}>
      <Link to="/review" aria-current={chosen === null ? 'page' : undefined}>
        {words.all}
      </Link>
      {REVIEW_KINDS.filter((kind) => kinds[kind] || kind === chosen).map((kind) => (
        <Link key={kind} to={`/review?kind=${kind}`} aria-current={kind === chosen ? 'page' : undefined}>
          {words.kinds[kind]} <span className="n">{kinds[kind] ?? 0}</span>
        </Link>
      ))}
    </nav>
  )
}

function GroupsLink() {
  const words = useWords('wave')
  return (
    <p>
      <Link to="/review/groups">{words.fromQueue}</Link>
    </p>
  )
}

function QueueItem({ item }: { item: QueuePage['items'][number] }) {
  const words = useWords('review')
  const [search] = useSearchParams()
  const current = useParams().item === item.id
  const { claim } = item
  return (
    <Link className="qitem" to={queueAddress(item.id, search)} aria-current={current || undefined}>
      <span className="line">
        <span className="label" data-state={item.quiet ? undefined : 'hold'}>
          {words.kinds[item.kind]}
        </span>
        {claim && <span className="badge plain">{claim.own ? words.claim.ownMark : words.claim.mark(claim.by)}</span>}
        <small className="end n">{words.age(item.age)}</small>
      </span>
      <b lang={item.lang ?? undefined}>{item.title ?? words.kinds[item.kind]}</b>
      <small>{words.by(item.author, item.line)}</small>
    </Link>
  )
}

function Pages({ next }: Pick<QueuePage, 'next'>) {
  const words = useWords('review')
  const [search] = useSearchParams()
  const kind = search.get('kind')
  const to = (after?: string) => `?${new URLSearchParams({ ...(kind && { kind }), ...(after && { after }) })}`
  if (!next && !search.get('after')) return null
  return (
    <p className="line">
      {search.get('after') && <Link to={`/review${to()}`}>{words.fromTheTop}</Link>}
      {next && (
        <Link className="end" to={`/review${to(next)}`}>
          {words.more}
        </Link>
      )}
    </p>
  )
}
