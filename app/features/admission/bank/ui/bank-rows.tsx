import { Link } from '@remix-run/react'
import type { BankRow } from '#app/features/admission/bank/bank-page.server.ts'
import { ItemStateLabel } from '#app/features/admission/bank/ui/item-state-label.tsx'
import { useWords } from '#app/messages/use-words.ts'

export function BankRows({ rows }: { rows: BankRow[] }) {
  return (
    <ul className="bank-rows">
      {rows.map((row) => (
        <li key={row.id}>
          <p className="bank-row">
            <b className="n">{row.id}</b>
            <Link to={`/bank/${encodeURIComponent(row.id)}`} lang={row.stem?.lang}>
              {row.stem?.text ?? row.id}
            </Link>
            <ItemStateLabel state={row.state} />
          </p>
          <Facts row={row} />
        </li>
      ))}
    </ul>
  )
}

function Facts({ row }: { row: BankRow }) {
  const all = useWords('bank-items')
  const words = all.list
  const named = (langs: readonly ('en' | 'zh-CN')[]) => langs.map((lang) => all.languages[lang]).join(', ')
  const facts = [
    row.waits.length > 0 && words.waits(named(row.waits)),
    row.missing.length > 0 && words.missing(named(row.missing)),
    row.isNewer && words.newer,
    row.isTemplate && words.template,
    row.hasPicture && words.picture,
    row.flags > 0 && words.flags(row.flags),
    row.isOverdue && words.overdue,
  ].filter((fact) => fact !== false)
  if (facts.length === 0) return null
  return (
    <p className="facts">
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </p>
  )
}
