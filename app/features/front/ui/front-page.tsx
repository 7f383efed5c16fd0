import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { useShell } from '#app/components/shell-context.ts'
import type { FrontFacts } from '#app/features/front/queries.server.ts'
import { Tour } from '#app/features/front/ui/tour.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Props = { facts: FrontFacts; exam: { items: number; minutes: number }; decisions: ReactNode }

export function FrontPage({ facts, exam, decisions }: Props) {
  const words = useWords('front')
  const { demo } = useShell()
  return (
    <div className="stack stack-l">
      <section className="front">
        <Welcome exam={exam} />
        <figure className="bleed">
          <img
            src="/hero-1440.webp"
            srcSet="/hero-720.webp 720w, /hero-1440.webp 1440w"
            sizes="(width >= 60rem) 44rem, 100vw"
            width="1440"
            height="960"
            alt={words.heroAlt}
          />
          <figcaption>
            <small>{words.heroCaption(facts.members, facts.threads)}</small>
          </figcaption>
        </figure>
      </section>
      {demo && <Tour />}
      <div className="columns">
        {decisions}
        <OpenThreads threads={facts.open} />
        <section className="stack">
          <h2>{words.rulesHeading}</h2>
          <p className="prose">{words.rulesText}</p>
        </section>
      </div>
    </div>
  )
}

function Welcome({ exam }: Pick<Props, 'exam'>) {
  const words = useWords('front')
  return (
    <div className="stack stack-l">
      <div className="stack">
        <h1>{words.title}</h1>
        <p className="lede">{words.lede}</p>
      </div>
      <section className="stack">
        <h2>{words.howToGetIn}</h2>
        <ol className="steps">
          {words.steps(exam.items, exam.minutes).map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <p className="line">
          <Link className="button primary" to="/sign-up">
            {words.signUp}
          </Link>
          <Link className="button" to="/exam/practice">
            {words.practice}
          </Link>
        </p>
      </section>
    </div>
  )
}

function OpenThreads({ threads }: { threads: FrontFacts['open'] }) {
  const words = useWords('front')
  const { language } = useShell()
  if (threads.length === 0) return null
  return (
    <section className="stack">
      <h2>{words.openThreads}</h2>
      <ul className="stack">
        {threads.map((thread) => (
          <li key={thread.no}>
            <Link to={`/t/${thread.no}/${thread.slug}`} lang={thread.lang}>
              {thread.title}
            </Link>
            <p className="facts">
              <span>{thread.line[language]}</span>
            </p>
          </li>
        ))}
      </ul>
      <p>
        <small>{words.openThreadsHint}</small>
      </p>
    </section>
  )
}
