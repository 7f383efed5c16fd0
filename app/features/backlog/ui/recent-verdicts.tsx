import { Link } from '@remix-run/react'
import type { RecentVerdict } from '#app/features/backlog/recent-verdicts.server.ts'
import { useWords } from '#app/messages/use-words.ts'

/** The latest answers, beside a list of threads. */
export function RecentVerdicts({ verdicts }: { verdicts: RecentVerdict[] }) {
  const words = useWords('backlog')
  if (verdicts.length === 0) return null
  return (
    <section className="note">
      <h2>{words.recent}</h2>
      <ul>
        {verdicts.map(({ no, title, lang, label }) => (
          <li key={no}>
            <Link to={`/r/${no}`}>
              R-{no} <span lang={lang}>{title}</span>. {words.labels[label]}
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}
