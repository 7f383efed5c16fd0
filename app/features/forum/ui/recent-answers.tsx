import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useWords } from '#app/messages/use-words.ts'

type Answered = { no: number; title: string; lang: string; answer: string }

/** What the maker answered lately; `chip` draws the label of each. */
export function RecentAnswers<T extends Answered>({ answers, chip }: { answers: T[]; chip(answer: T): ReactNode }) {
  const words = useWords('forum').list
  if (answers.length === 0) return null
  return (
    <section className="note">
      <h2>{words.answeredLately}</h2>
      <ul className="stack">
        {answers.map((answer) => (
          <li key={answer.no}>
            <Link to={`/r/${answer.no}`} lang={answer.lang}>
              {answer.title}
            </Link>
            {chip(answer)}
          </li>
        ))}
      </ul>
    </section>
  )
}
