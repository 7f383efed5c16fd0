import { Form, Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import { useShell } from '#app/components/shell-context.ts'
import { StaffNav } from '#app/features/backlog/routing/ui/staff-nav.tsx'
import type { TodayData } from '#app/features/backlog/today/read-today.server.ts'
import type { Group, TodayRow, Why } from '#app/features/backlog/today/today-rows.ts'
import { useWords } from '#app/messages/use-words.ts'

/** The home of product staff: everything that waits for one person, and why. */
export function TodayPage({ today: { groups, alone, small, covering, untaken, crowd } }: { today: TodayData }) {
  const words = useWords('today')
  const { language } = useShell()
  return (
    <div className="stack stack-l">
      <header className="stack">
        <h1>{words.title}</h1>
        <p className="prose">{words.lede}</p>
        <StaffNav />
      </header>
      {small && <p>{words.small}</p>}
      {covering.length > 0 && (
        <p className="alert hold">{words.covering(covering.join(language === 'en' ? ', ' : '、'))}</p>
      )}
      {crowd !== undefined && <p className="alert hold">{words.crowded(crowd)}</p>}
      {untaken !== undefined && (
        <p className="alert hold">
          {words.untaken(untaken)} <Link to="/triage/rules">{words.toRules}</Link>
        </p>
      )}
      {alone && (
        <p>
          <Link to="/today">{words.wholeList}</Link>
        </p>
      )}
      {groups.length === 0 && <Empty />}
      {groups.map(({ group, rows, more }) => (
        <TodayGroup key={group} group={group} rows={rows} more={more} alone={alone !== undefined} />
      ))}
    </div>
  )
}

type Shown = { group: Group; rows: TodayRow[]; more: number; alone: boolean }

function TodayGroup({ group, rows, more, alone }: Shown) {
  const words = useWords('today')
  return (
    <section className="stack" aria-labelledby={`today-${group}`}>
      <h2 id={`today-${group}`}>
        {words.groups[group]} <span className="n count">{rows.length + more}</span>
      </h2>
      <ul className="rows">
        {rows.map((row) => (
          <Row key={`${row.href}${row.actHref}`} row={row} />
        ))}
      </ul>
      {more > 0 && <p>{alone ? words.more(more) : <Link to={`/today?group=${group}`}>{words.more(more)}</Link>}</p>}
      {group === 'fresh' && (
        <Form method="post">
          <button className="button quiet">{words.seen}</button>
        </Form>
      )}
    </section>
  )
}

function Row({ row: { title, lang, no, href, why, task, actHref, forOwner } }: { row: TodayRow }) {
  const words = useWords('today')
  return (
    <li className="today-row">
      <div className="stack">
        <p className="title" lang={lang}>
          <Link to={href}>{title}</Link>
        </p>
        <p className="facts">
          {no !== null && <span className="n">R-{no}</span>}
          <WhyHere why={why} />
          {forOwner && <span>{words.why.covered(forOwner)}</span>}
        </p>
      </div>
      <Link className="button" to={actHref}>
        {words.tasks[task]}
      </Link>
    </li>
  )
}

function WhyHere({ why }: { why: Why }) {
  const words = useWords('today').why
  if (why.kind === 'late')
    return (
      <>
        <b>{words.late(why.days, why.unit)}</b>
        {why.said && <span>{words.saidPublicly}</span>}
      </>
    )
  if (why.kind === 'soon')
    return (
      <span>
        {words.soon} <Moment at={why.dueAt} />
      </span>
    )
  if (why.kind === 'returned') return <span>{words.returned(why.people)}</span>
  if (why.kind === 'sign') return <span>{why.own ? words.signAlone : words.sign}</span>
  if (why.kind === 'suggested') return <span>{words.suggested(why.agent)}</span>
  if ('at' in why)
    return (
      <>
        <span>{words[why.kind]}</span>
        <Moment at={why.at} detail="day" />
      </>
    )
  if (why.kind === 'drafts') return <span>{words.drafts[why.lang]}</span>
  return (
    <>
      <span>{why.kind === 'routed' ? words.routed : words.inbox}</span>
      <span className="n">{words.people(why.people)}</span>
    </>
  )
}

function Empty() {
  const words = useWords('today')
  return (
    <div className="stack empty">
      <p>{words.empty}</p>
      <p>{words.emptyNext}</p>
      <p>
        <Link className="button primary" to="/triage">
          {words.toTriage}
        </Link>
      </p>
    </div>
  )
}
