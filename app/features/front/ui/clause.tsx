import type { HouseClause } from '#app/features/front/house-clauses.ts'
import { useWords } from '#app/messages/use-words.ts'

/** One promise of the house; findings link here by its id. */
export function Clause({ clause: { id, title, text, against, fine } }: { clause: HouseClause }) {
  const { rules } = useWords('front')
  return (
    <section className="stack" id={id}>
      <h3>{title}</h3>
      <p className="prose">{text}</p>
      <div className="columns">
        <Examples heading={rules.notFine} examples={against} />
        <Examples heading={rules.fine} examples={fine} />
      </div>
    </section>
  )
}

function Examples({ heading, examples }: { heading: string; examples: string[] }) {
  return (
    <div className="stack">
      <p className="hint">
        <b>{heading}</b>
      </p>
      <ul>
        {examples.map((example) => (
          <li key={example}>
            <q>{example}</q>
          </li>
        ))}
      </ul>
    </div>
  )
}
