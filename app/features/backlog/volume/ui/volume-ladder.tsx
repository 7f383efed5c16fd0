import type { ReadVolume } from '#app/features/backlog/volume/read-volume.server.ts'
import { UnitsForStaff } from '#app/features/backlog/volume/ui/units-for-staff.tsx'
import { useWords } from '#app/messages/use-words.ts'
import volumeStyles from '#app/styles/volume.css?url'

type Props = { no: number; volume: ReadVolume }

/** Room to the right of the line, so that it can be seen to be crossed. */
const ROOM = 1.2

/** The people at each step against the line of units; for staff what that makes in units. */
export function VolumeLadder({ no, volume: { moq, steps, offer, staff } }: Props) {
  const words = useWords('volume')
  const rows = withHigher(steps).filter(
    ({ step, people }) => step <= 3 || people > 0 || offer.steps.some((s) => s === step),
  )
  const scale = Math.ceil(Math.max(moq * ROOM, rows[0]?.orHigher ?? 0))
  return (
    <section className="stack" id="ladder">
      <link rel="stylesheet" href={volumeStyles} />
      <table className="ladder">
        <caption>
          <h2>{words.heading(moq)}</h2>
          {words.hint} {words.about(moq)}
        </caption>
        <thead className="vh">
          <tr>
            <th>{words.step}</th>
            <th>{words.here}</th>
            <th>{words.plot}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Rung key={row.step} row={row} scale={scale} moq={moq} />
          ))}
        </tbody>
        <Axis scale={scale} moq={moq} />
      </table>
      {staff && <UnitsForStaff no={no} moq={moq} staff={staff} />}
    </section>
  )
}

type Row = ReadVolume['steps'][number] & { orHigher: number }

const withHigher = (steps: ReadVolume['steps']): Row[] =>
  steps.map((row, index) => ({ ...row, orHigher: steps.slice(index).reduce((sum, { people }) => sum + people, 0) }))

function Rung({ row: { step, people, orHigher }, scale, moq }: { row: Row; scale: number; moq: number }) {
  const words = useWords('volume')
  return (
    <tr>
      <th scope="row">{words.steps[step]}</th>
      <td className="n">
        {people}
        <span className="vh">
          {' '}
          ({words.orHigher}: {orHigher})
        </span>
      </td>
      <td>
        <svg viewBox={`0 0 ${scale} 10`} preserveAspectRatio="none" aria-hidden="true">
          <rect className="rail1" y="3" width={scale} height="4" />
          <rect className="bar1" y="2" width={orHigher} height="6" />
          <rect className="bar2" y="2" width={people} height="6" />
          <path className="lim" vectorEffect="non-scaling-stroke" d={`M${moq} 0V10`} />
        </svg>
      </td>
    </tr>
  )
}

/** Written in shares of the width, since there a scaled drawing would stretch its letters. */
function Axis({ scale, moq }: { scale: number; moq: number }) {
  const words = useWords('volume')
  return (
    <tfoot aria-hidden="true">
      <tr>
        <td colSpan={2} />
        <td>
          <svg className="scale" aria-hidden="true">
            <text x="0" y="1em">
              0
            </text>
            <text className="line-at" x={`${(moq / scale) * 100}%`} y="1em">
              {words.line(moq)}
            </text>
          </svg>
        </td>
      </tr>
    </tfoot>
  )
}
