import { Link } from '@remix-run/react'
import { ColumnHeads } from '#app/components/column-heads.tsx'
import { Moment } from '#app/components/moment.tsx'
import type { DeskRow } from '#app/features/desk/rules/show/desk-page.server.ts'
import { PrecisionText } from '#app/features/desk/rules/ui/precision-text.tsx'
import { DeskMarks, StateLabel } from '#app/features/desk/rules/ui/state-label.tsx'
import { useWords } from '#app/messages/use-words.ts'

/** A table where there is room; on a phone each rule is a card with the heads beside its figures. */
export function RuleRows({ label, rows }: { label: string; rows: DeskRow[] }) {
  const { heads } = useWords('desk')
  const order = [heads.rule, heads.state, heads.month, heads.quarter, heads.stood, heads.last, heads.budget]
  return (
    <table className="desk-table" aria-labelledby={label}>
      <ColumnHeads heads={order} />
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  )
}

function Row({ row }: { row: DeskRow }) {
  const words = useWords('desk')
  const { heads } = words
  return (
    <tr>
      <th scope="row">
        {/* Discovered together, so many addresses make a request that is longer than may be. */}
        <Link to={`/rules/desk/${row.id}`} discover="none">
          {row.title}
        </Link>
        <code>{row.id}</code>
        <DeskMarks marks={row.marks} />
      </th>
      <td>
        <StateLabel state={row.state} />
      </td>
      <td data-head={heads.month}>{words.hits(row.month)}</td>
      <td data-head={heads.quarter}>{words.hits(row.quarter)}</td>
      <td data-head={heads.stood}>
        <PrecisionText precision={row.precision} />
      </td>
      <td data-head={heads.last}>{row.lastAt === null ? words.never : <Moment at={row.lastAt} detail="day" />}</td>
      <td data-head={heads.budget}>{words.budgetUsed(row.budgetUsed)}</td>
    </tr>
  )
}
