import { useWords } from '#app/messages/use-words.ts'

export function HouseRules() {
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
      <table className="line-runs">
        <caption>
          <h2>{rules.exampleHeading}</h2>
        </caption>
        <thead>
          <tr>
            <th scope="col">{rules.fine}</th>
            <th scope="col">{rules.notFine}</th>
          </tr>
        </thead>
        <tbody>
          {rules.examples.map(({ fine, not }) => (
            <tr key={fine}>
              <td>{fine}</td>
              <td>{not}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Listed heading={rules.howHeading} entries={rules.how} />
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
