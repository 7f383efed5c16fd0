import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useShell } from '#app/components/shell-context.ts'
import type { Card } from '#app/features/backlog/board-queries.server.ts'
import { CrowdLine } from '#app/features/backlog/clocks/ui/crowd-line.tsx'
import { BOARD_LABELS, type BoardLabel } from '#app/features/backlog/request-label.ts'
import { PeopleCounts } from '#app/features/backlog/ui/people-counts.tsx'
import type { Line } from '#app/features/catalogue/queries.server.ts'
import { languageOf } from '#app/features/forum/text-language.ts'
import { useWords } from '#app/messages/use-words.ts'
import { seesAsStaff, seesInside } from '#app/permissions.ts'

type Place = { line?: string; label?: BoardLabel; after?: string | null }

function boardPath({ line, label, after }: Place): string {
  const query = new URLSearchParams({ ...(line && { line }), ...(label && { label }), ...(after && { after }) })
  return query.size > 0 ? `/requests?${query}` : '/requests'
}

type BoardProps = {
  lines: Line[]
  line?: string
  label?: BoardLabel
  counts: Record<BoardLabel, number>
  groups: { label: BoardLabel; cards: Card[]; next: string | null }[]
  begins: boolean
  /** How many wait for a line, where that is more than the house gets through. */
  crowd?: number
}

export function Board({ lines, line, label, counts, groups, begins, crowd }: BoardProps) {
  const words = useWords('backlog')
  return (
    <div className="stack stack-l">
      <header className="stack">
        <h1>{words.title}</h1>
        <p className="prose">{words.lede}</p>
        <CrowdLine crowd={crowd} />
        <p className="line">
          <Link to="/requests/decisions">{words.decisions}</Link>
          <Link to="/requests/made">{words.madeFromWords}</Link>
          <OutsideDoor />
        </p>
      </header>
      <div className="stack">
        <LineTabs lines={lines} line={line} label={label} />
        <Labels line={line} label={label} counts={counts} />
      </div>
      {groups.every((group) => group.cards.length === 0) && <Empty />}
      <Choosing>
        {groups
          .filter((group) => group.cards.length > 0)
          .map((group) => (
            <Group key={group.label} {...group} line={line} whole={label !== undefined} count={counts[group.label]} />
          ))}
      </Choosing>
      {!begins && (
        <p>
          <Link className="button quiet" to={boardPath({ line, label })}>
            {words.fromTop}
          </Link>
        </p>
      )}
    </div>
  )
}

/** Whoever is not inside can still say what is missing. */
function OutsideDoor() {
  const words = useWords('backlog')
  const { audience } = useShell()
  return seesInside(audience) ? null : <Link to="/missing">{words.tellMissing}</Link>
}

/** Staff tick several and take one step with them; everybody else just reads. */
function Choosing({ children }: { children: ReactNode }) {
  const words = useWords('backlog')
  const { audience } = useShell()
  if (!seesAsStaff(audience)) return children
  return (
    <Form className="stack stack-l" method="get" action="/requests/steps">
      {children}
      <p className="decide">
        <button className="button">{words.stepForChosen}</button>
      </p>
    </Form>
  )
}

function LineTabs({ lines, line, label }: Pick<BoardProps, 'lines' | 'line' | 'label'>) {
  const words = useWords('backlog')
  const { language } = useShell()
  const current = (slug?: string) => (slug === line ? ('page' as const) : undefined)
  return (
    <nav className="tabs" aria-label={words.filterLine}>
      <Link to={boardPath({ label })} aria-current={current()}>
        {words.allLines}
      </Link>
      {lines.map(({ slug, name }) => (
        <Link key={slug} to={boardPath({ line: slug, label })} aria-current={current(slug)}>
          {name[language]}
        </Link>
      ))}
    </nav>
  )
}

function Labels({ line, label, counts }: Pick<BoardProps, 'line' | 'label' | 'counts'>) {
  const words = useWords('backlog')
  const { labels } = useWords('labels')
  return (
    <nav className="chips" aria-label={words.filterLabel}>
      <Link to={boardPath({ line })} aria-current={label === undefined ? 'page' : undefined}>
        {words.board}
      </Link>
      {BOARD_LABELS.map((each) => (
        <Link key={each} to={boardPath({ line, label: each })} aria-current={each === label ? 'page' : undefined}>
          {labels[each]} <span className="n count">{counts[each]}</span>
        </Link>
      ))}
    </nav>
  )
}

type GroupProps = BoardProps['groups'][number] & { line?: string; whole: boolean; count: number }

function Group({ label, cards, next, line, whole, count }: GroupProps) {
  const words = useWords('backlog')
  const { labels } = useWords('labels')
  return (
    <section className="stack" aria-labelledby={`label-${label}`}>
      <header>
        <h2 id={`label-${label}`}>{labels[label]}</h2>
        <small>{words.labelSays[label]}</small>
      </header>
      <ul className="request-cards">
        {cards.map((card) => (
          <RequestCard key={card.no} card={card} />
        ))}
      </ul>
      {next && (
        <p>
          <Link className="button" to={boardPath({ line, label, after: whole ? next : undefined })}>
            {whole ? words.more : words.allOf(count)}
          </Link>
        </p>
      )}
    </section>
  )
}

function RequestCard({ card: { no, title, lang, label, state, people, peopleSince, line, answer } }: { card: Card }) {
  const words = useWords('backlog')
  const { language, audience } = useShell()
  return (
    <li className="request-card">
      <h3 lang={lang}>
        {seesAsStaff(audience) && <input type="checkbox" name="no" value={no} aria-label={words.choose(title)} />}
        <Link to={`/r/${no}`}>{title}</Link>
      </h3>
      {answer && <p lang={languageOf(answer)}>{answer}</p>}
      <p className="facts">
        <PeopleCounts label={label} people={people} peopleSince={peopleSince} />
        {state === 'reopen_due' && <span>{words.beingLookedAt}</span>}
        <span className="n">R-{no}</span>
        <span>{line[language]}</span>
      </p>
    </li>
  )
}

function Empty() {
  const words = useWords('backlog')
  const { audience } = useShell()
  return (
    <div className="stack empty">
      <p>{words.emptyBoard}</p>
      <p>{words.emptyBoardNext}</p>
      {seesInside(audience) && (
        <p>
          <Link className="button" to="/ask">
            {words.askNow}
          </Link>
        </p>
      )}
    </div>
  )
}
