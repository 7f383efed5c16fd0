import { Link } from '@remix-run/react'
import type { HouseClause } from '#app/features/front/house-clauses.ts'
import { Clause } from '#app/features/front/ui/clause.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Props = { clauses: HouseClause[]; mayReadFigures: boolean }

export function HouseRules({ clauses, mayReadFigures }: Props) {
  const { rules } = useWords('front')
  return (
    <article className="stack stack-l">
      <header className="stack">
        <h1>{rules.title}</h1>
        <p className="prose">{rules.lede}</p>
      </header>
      <div className="columns">
        <Listed heading={rules.inHeading} entries={rules.in} />
        <Listed heading={rules.outHeading} entries={rules.out} />
      </div>
      <section className="stack stack-l">
        <h2>{rules.exampleHeading}</h2>
        {clauses.map((clause) => (
          <Clause key={clause.id} clause={clause} />
        ))}
      </section>
      <Listed heading={rules.howHeading} entries={rules.how} />
      {mayReadFigures && (
        <p>
          <Link to="/rules/figures">{rules.toFigures}</Link>
        </p>
      )}
    </article>
  )
}

function Listed({ heading, entries }: { heading: string; entries: string[] }) {
  return (
    <section className="stack">
      <h2>{heading}</h2>
      <div className="prose">
        <ul>
          {entries.map((entry) => (
            <li key={entry}>{entry}</li>
          ))}
        </ul>
      </div>
    </section>
  )
}
