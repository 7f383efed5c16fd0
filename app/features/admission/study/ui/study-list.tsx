import { Link } from '@remix-run/react'
import type { StudyTopics } from '#app/features/admission/study/study-topics.ts'
import { useWords } from '#app/messages/use-words.ts'

/** Topics, never items: what to read up on before the next try. */
export function StudyList({ study }: { study: StudyTopics }) {
  const words = useWords('admission')
  const isEmpty = study.below.length + study.near.length === 0
  return (
    <section className="stack study">
      <h2>{words.result.studyHeading}</h2>
      {isEmpty && <p>{words.result.studyNothing}</p>}
      <Topics label={words.result.studyBelow} topics={study.below} />
      <Topics label={words.result.studyNear} topics={study.near} />
      <p>{words.result.studyWith}</p>
      <p className="line">
        <Link className="button" to="/exam/practice">
          {words.practise}
        </Link>
        <Link className="button" to="/exam/glossary">
          {words.toGlossary}
        </Link>
      </p>
    </section>
  )
}

function Topics({ label, topics }: { label: string; topics: StudyTopics['below'] }) {
  const words = useWords('admission').topics
  if (topics.length === 0) return null
  return (
    <div>
      <p>{label}</p>
      <ul>
        {topics.map((topic) => (
          <li key={topic}>
            <Link to={`/exam/glossary#${topic}`}>{words[topic]}</Link>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The way in that is left when the attempts are used up. */
export function PortfolioWay({ text }: { text: string }) {
  const words = useWords('admission')
  return (
    <div className="stack">
      <p className="prose">{text}</p>
      <p>
        <Link className="button" to="/exam/portfolio">
          {words.toPortfolio}
        </Link>
      </p>
    </div>
  )
}
