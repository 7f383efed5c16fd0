type CutPlotProps = { cut: number; standardError: number | null; items: number; today?: number }

/** The axis: from half of the items to nine in ten. */
const FROM = 0.5
const TO = 0.9
const WIDTH = 200

/** A cut with its standard error, on the axis that all panels share. The words beside it say the same. */
export function CutPlot({ cut, standardError, items, today }: CutPlotProps) {
  const x = (points: number) => WIDTH * Math.min(1, Math.max(0, (points / items - FROM) / (TO - FROM)))
  const error = standardError ?? 0
  return (
    <svg className="cut-plot" viewBox={`0 0 ${WIDTH} 20`} aria-hidden="true">
      <line className="axis" x1={0} x2={WIDTH} y1={10} y2={10} />
      {today !== undefined && <line className="today" x1={x(today)} x2={x(today)} y1={0} y2={20} />}
      <line className="error" x1={x(cut - error)} x2={x(cut + error)} y1={10} y2={10} />
      {(error > 0 ? [cut - error, cut + error] : []).map((end) => (
        <line key={end} className="error" x1={x(end)} x2={x(end)} y1={6} y2={14} />
      ))}
      <circle cx={x(cut)} cy={10} r={2.5} />
    </svg>
  )
}
