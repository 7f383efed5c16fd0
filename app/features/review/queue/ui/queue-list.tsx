import { Link, useParams, useSearchParams } from '@remix-run/react'
import { queueAddress } from '#app/features/review/queue/queue-address.ts'
import type { QueuePage } from '#app/features/review/queue/queue-page.server.ts'
import { useWords } from '#app/messages/use-words.ts'

export function QueueList({ page }: { page: QueuePage }) {
  const words = useWords('review')
  const [search] = useSearchParams()
  return (
    <section className="stack" aria-label={words.list}>
      <header className="line">
        <h1>{words.title}</h1>
        <Link className="end" to={queueAddress(undefined, search)}>
          <small className="n">
            {[words.waiting(page.waiting), page.oldest && words.oldest(page.oldest)].filter(Boolean).join(' · ')}
          </small>
        </Link>
      </header>
      <KindFilter />
      <ul>
        {page.items.map((item) => (
          <li key={item.id}>
            <QueueItem item={item} />
          </li>
        ))}
      </ul>
      <Pages next={page.next} />
    </section>
  )
}

function KindFilter() {
  const words = useWords('review')
  const [search] = useSearchParams()
  const chosen = search.get('kind')
  return (
    <nav className="chips" aria-label={words.filter}>
      {([null, 'held', 'asked'] as const).map((kind) => (
        <Link
          key={kind}
          to={kind ? `/review?kind=${kind}` : '/review'}
          aria-current={kind === chosen ? 'page' : undefined}
        >
          {kind ? words.kinds[kind] : words.all}
        </Link>
      ))}
    </nav>
  )
}

function QueueItem({ item }: { item: QueuePage['items'][number] }) {
  const words = useWords('review')
  const [search] = useSearchParams()
  const current = useParams().item === item.id
  return (
    <Link className="qitem" to={queueAddress(item.id, search)} aria-current={current || undefined}>
      <span className="line">
        <span className="label" data-state="hold">
          {words.kinds[item.kind]}
        </span>
        <small className="end n">{words.age(item.age)}</small>
      </span>
      <b lang={item.lang}>{item.title}</b>
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
