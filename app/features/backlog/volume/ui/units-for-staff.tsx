import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { ReadVolume } from '#app/features/backlog/volume/read-volume.server.ts'
import { useWords } from '#app/messages/use-words.ts'

type Staff = NonNullable<ReadVolume['staff']>
type Props = { no: number; moq: number; staff: Staff }

/** Said as a range and a chance, never as a promise, and marked until sales have checked it. */
export function UnitsForStaff({ no, moq, staff: { units, checked, market } }: Props) {
  const { staff: words } = useWords('volume-desk')
  return (
    <div className="card units">
      <h3>{words.heading}</h3>
      {units ? (
        <>
          <p className="line">
            <b className="n">{words.range(units.low, units.high, moq, Math.round(units.chance * 100))}</b>
            <span className={checked ? 'label' : 'label unchecked'}>{checked ? words.checked : words.unchecked}</span>
          </p>
          <p>{words.middle(units.middle)}</p>
          {market && <Market market={market} units={units} />}
        </>
      ) : (
        <p className="empty">{words.notYet}</p>
      )}
      <p className="line">
        <Link to={`/r/${no}/market`}>{market ? words.changeMarket : words.setMarket}</Link>
        <Link to="/requests/launches">{words.record}</Link>
        <small className="end">{words.only}</small>
      </p>
    </div>
  )
}

type MarketProps = { market: NonNullable<Staff['market']>; units: NonNullable<Staff['units']> }

function Market({ market: { factor, why, by, setAt }, units: { low, high } }: MarketProps) {
  const { staff: words } = useWords('volume-desk')
  return (
    <div className="market">
      <p className="n">{words.market(factor, Math.round(low * factor), Math.round(high * factor))}</p>
      <p>{why}</p>
      <p className="facts">
        <b>{by}</b>
        <Moment at={setAt} detail="day" />
        <span>{words.beside}</span>
      </p>
    </div>
  )
}
