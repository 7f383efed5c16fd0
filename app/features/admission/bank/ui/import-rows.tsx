import { ColumnHeads } from '#app/components/column-heads.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import type { ImportRow } from '#app/features/admission/bank/receive-import.server.ts'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'

const SHAPES = {
  taken: 'planned',
  changed: 'research',
  unchanged: 'none',
  warning: 'hold',
  skipped: 'no',
  refused: 'refuse',
} as const

/** `came`: the import has been done. */
export function ImportRows({ rows, came = false }: { rows: ImportRow[]; came?: boolean }) {
  const words = useWords('bank-items').import
  const heading = came ? words.cameOut : words.outcome
  return (
    <WideTable label={heading}>
      <table className="bank-table">
        <ColumnHeads heads={[words.line, words.question, heading]} />
        <tbody>
          {rows.map((row) => (
            <Row key={JSON.stringify(row)} row={row} />
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

function Row({ row: { line, file, question, outcome, reason } }: { row: ImportRow }) {
  const words = useWords('bank-items').import
  const reasons = useWords('bank-reasons')
  return (
    <tr>
      <td>{file ? words.inFile({ file, line }) : line}</td>
      <td className="bank-stem">{question}</td>
      <td>
        <span className="label" data-state={SHAPES[outcome]}>
          {words.outcomes[outcome]}
        </span>{' '}
        {reason && sentence(reasons, reason)}
      </td>
    </tr>
  )
}
