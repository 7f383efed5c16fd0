import { Link } from '@remix-run/react'
import type { OwnRequest } from '#app/features/backlog/own-requests.server.ts'
import { LabelChip } from '#app/features/backlog/ui/label-chip.tsx'
import { useWords } from '#app/messages/use-words.ts'

/** What one asked for oneself, and where it stands. */
export function OwnRequests({ requests }: { requests: OwnRequest[] }) {
  const words = useWords('backlog')
  if (requests.length === 0) return <p className="empty">{words.noneAsked}</p>
  return (
    <ul className="entries">
      {requests.map(({ no, title, lang, label }) => (
        <li className="line" key={no}>
          <Link to={`/r/${no}`} lang={lang}>
            {title}
          </Link>
          <span className="end">
            <LabelChip no={no} label={label} />
          </span>
        </li>
      ))}
    </ul>
  )
}
