import { Link } from '@remix-run/react'
import type { JudgingData } from '#app/features/backlog/judging/read-judging.server.ts'
import { useWords } from '#app/messages/use-words.ts'

export function WaitingRequests({ waiting }: { waiting: JudgingData['waiting'] }) {
  const words = useWords('triage')
  const groups = [
    [words.toSign, waiting.toSign],
    [words.returned, waiting.returned],
    [words.unrouted, waiting.unrouted],
  ] as const
  return (
    <aside className="rail" aria-label={words.waiting}>
      {groups.map(([title, requests]) => (
        <section className="note" key={title}>
          <h2>{title}</h2>
          {requests.length === 0 && <p>{words.nothingWaits}</p>}
          <ul>
            {requests.map((request) => (
              <li key={request.no}>
                <Link to={`/r/${request.no}`}>
                  R-{request.no} <span lang={request.lang}>{request.title}</span>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </aside>
  )
}
