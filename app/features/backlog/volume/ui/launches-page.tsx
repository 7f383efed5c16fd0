import { Link } from '@remix-run/react'
import { ColumnHeads } from '#app/components/column-heads.tsx'
import { Moment } from '#app/components/moment.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import { StaffNav } from '#app/features/backlog/routing/ui/staff-nav.tsx'
import type { ReadLaunches, ShownLaunch } from '#app/features/backlog/volume/read-launches.server.ts'
import type { LaunchRefused } from '#app/features/backlog/volume/receive-launch.server.ts'
import { LaunchesForStaff } from '#app/features/backlog/volume/ui/launches-for-staff.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Props = { read: ReadLaunches; refused?: LaunchRefused }

/** How good the estimates were: every launch, the ones that missed as well. */
export function LaunchesPage({ read, refused }: Props) {
  const { launches: words } = useWords('volume-desk')
  const { checked, needed, record, scored, staff } = read
  return (
    <div className="stack stack-l">
      <header className="stack">
        <h1>{words.title}</h1>
        <p className="prose">{words.lede}</p>
        {staff && <StaffNav />}
        {!checked && (
          <p className="alert hold">
            {staff ? words.notYet(needed, scored.length) : words.begins(needed)} {words.unchecked}
          </p>
        )}
      </header>
      {record.scored > 0 && <p className="n">{words.coverage(record.within, record.scored)}</p>}
      {scored.length > 0 && <Record scored={scored} />}
      {staff && <LaunchesForStaff staff={staff} scored={scored} refused={refused} />}
    </div>
  )
}

function Record({ scored }: { scored: ShownLaunch[] }) {
  const { launches: words } = useWords('volume-desk')
  const heads = [words.request, words.launched, words.estimated, words.sold, words.error, words.within]
  return (
    <WideTable label={words.title}>
      <table className="figures">
        <ColumnHeads heads={heads} />
        <tbody>
          {scored.map((launch) => (
            <Row key={launch.id} launch={launch} />
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

function Row({ launch }: { launch: ShownLaunch }) {
  const { launches: words } = useWords('volume-desk')
  const { no, title, lang, launchedAt, unitsLow, unitsMiddle, unitsHigh, unitsSold, error, within } = launch
  const estimated = unitsLow !== null && unitsMiddle !== null && unitsHigh !== null
  return (
    <tr>
      <th scope="row">
        <Link to={`/r/${no}`}>
          R-{no} <span lang={lang}>{title}</span>
        </Link>
      </th>
      <td>
        <Moment at={launchedAt} detail="day" />
      </td>
      <td>{estimated ? words.range(unitsLow, unitsMiddle, unitsHigh) : '–'}</td>
      <td>{unitsSold ?? '–'}</td>
      <td>{error === null ? '–' : words.percent(signed(error))}</td>
      <td>{within === null ? '–' : within ? words.yes : words.no}</td>
    </tr>
  )
}

const signed = (share: number) => `${share > 0 ? '+' : share < 0 ? '−' : ''}${Math.round(Math.abs(share) * 100)}`
