import type { SheetCell } from '#app/features/admission/sitting/served-items.server.ts'
import { useWords } from '#app/messages/use-words.ts'

/** Buttons, not links: going to an item serves it, which a GET must not do. */
export function Sheet({ cells, current }: { cells: SheetCell[]; current?: number }) {
  const words = useWords('admission').item
  return (
    <nav className="sheet" aria-label={words.items}>
      {cells.map((cell) => (
        <button
          key={cell.position}
          name="go"
          value={cell.position}
          className={[cell.answered && 'did', cell.flagged && 'flag'].filter(Boolean).join(' ') || undefined}
          aria-current={cell.position === current ? 'page' : undefined}
          aria-label={words.cell(cell)}
        >
          {cell.position}
        </button>
      ))}
    </nav>
  )
}

export function SheetFacts({ cells }: { cells: SheetCell[] }) {
  const words = useWords('admission').item
  const answered = cells.filter((cell) => cell.answered).length
  return (
    <span className="facts">
      <span className="n">
        <b>{answered}</b> {words.answered}
      </span>
      <span className="n">
        <b>{cells.length - answered}</b> {words.open}
      </span>
      <span className="n">
        <b>{cells.filter((cell) => cell.flagged).length}</b> {words.flagged}
      </span>
    </span>
  )
}
