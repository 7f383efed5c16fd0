export function Pairs({ rows }: { rows: readonly (readonly [label: string, value: string | number])[] }) {
  return (
    <dl className="pairs">
      {rows.map(([label, value]) => (
        <div className="pair" key={label}>
          <dt>{label}</dt>
          <dd className="n">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
