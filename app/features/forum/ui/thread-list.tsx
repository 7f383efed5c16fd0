import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useShell } from '#app/components/shell-context.ts'
import type { Line } from '#app/features/catalogue/queries.server.ts'
import type { ListedThread, ThreadPage } from '#app/features/forum/queries.server.ts'
import { ThreadRows } from '#app/features/forum/ui/thread-rows.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Props = {
  lines: Pick<Line, 'slug' | 'name'>[]
  /** The slug of the line being looked at. */
  line?: string
  unanswered: boolean
  begins: boolean
  page: ThreadPage
  beneath?(thread: ListedThread): ReactNode
  /** What other parts of the house put beside the list. */
  beside?: ReactNode
}

export function ThreadList({ lines, line, unanswered, begins, page, beneath, beside }: Props) {
  const words = useWords('forum')
  const { language } = useShell()
  const here = line ? `/l/${line}` : '/'
  const title = lines.find((each) => each.slug === line)?.name[language] ?? words.title
  return (
    <>
      <h1 className="vh">{title}</h1>
      <div className="split">
        <div className="stack">
          <LineTabs lines={lines} line={line} />
          <Filter here={here} unanswered={unanswered} />
          {page.threads.length > 0 ? (
            <ThreadRows threads={page.threads} beneath={beneath} />
          ) : (
            <Empty line={line} unanswered={unanswered} />
          )}
          <Onward here={here} unanswered={unanswered} begins={begins} next={page.next} />
        </div>
        <aside className="rail" aria-label={words.list.beside}>
          {beside}
          <section className="note">
            <h2>{words.list.sentence}</h2>
            <p>{words.list.houseRule}</p>
          </section>
        </aside>
      </div>
    </>
  )
}

function LineTabs({ lines, line }: Pick<Props, 'lines' | 'line'>) {
  const words = useWords('forum').list
  const { language } = useShell()
  const current = (slug?: string) => (slug === line ? ('page' as const) : undefined)
  return (
    <nav className="tabs" aria-label={words.lines}>
      <Link to="/" aria-current={current()}>
        {words.all}
      </Link>
      {lines.map(({ slug, name }) => (
        <Link key={slug} to={`/l/${slug}`} aria-current={current(slug)}>
          {name[language]}
        </Link>
      ))}
    </nav>
  )
}

function Filter({ here, unanswered }: { here: string; unanswered: boolean }) {
  const words = useWords('forum').list
  return (
    <nav className="chips" aria-label={words.filter}>
      <Link to={here} aria-current={unanswered ? undefined : 'page'}>
        {words.latest}
      </Link>
      <Link to={`${here}?unanswered=1`} aria-current={unanswered ? 'page' : undefined}>
        {words.unanswered}
      </Link>
    </nav>
  )
}

function Empty({ line, unanswered }: Pick<Props, 'line' | 'unanswered'>) {
  const words = useWords('forum').list
  return (
    <div className="stack empty">
      <p>{unanswered ? words.emptyUnanswered : words.empty}</p>
      {!unanswered && (
        <p>
          <Link className="button" to={line ? `/ask?line=${line}` : '/ask'}>
            {words.ask}
          </Link>
        </p>
      )}
    </div>
  )
}

function Onward({
  here,
  unanswered,
  begins,
  next,
}: {
  here: string
  unanswered: boolean
  begins: boolean
  next: string | null
}) {
  const words = useWords('forum').list
  const query = unanswered ? '?unanswered=1&' : '?'
  return (
    <p className="line">
      {next && (
        <Link className="button" to={`${here}${query}after=${next}`}>
          {words.older}
        </Link>
      )}
      {!begins && (
        <Link className="button quiet" to={unanswered ? `${here}?unanswered=1` : here}>
          {words.newest}
        </Link>
      )}
    </p>
  )
}
