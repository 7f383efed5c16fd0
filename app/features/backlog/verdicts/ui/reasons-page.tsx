import { REASON_CODES, reviewMonths, TERMINAL_CODES } from '#app/features/backlog/reasons.ts'
import { useWords } from '#app/messages/use-words.ts'

/** Written once, and read under every "no". */
export function ReasonsPage() {
  const words = useWords('verdicts').reasons
  const { reasons } = useWords('labels')
  return (
    <div className="stack stack-l narrow">
      <header className="stack">
        <h1>{words.title}</h1>
        <p className="prose">{words.lede}</p>
      </header>
      {REASON_CODES.map((code) => (
        <section className="stack" id={code} key={code}>
          <h2 className="line">
            <span className="n">{code}</span> <span>{reasons[code]}</span>
          </h2>
          <p className="prose">{words.help[code]}</p>
          <p>
            <small>
              {words.again(reviewMonths(code))} {TERMINAL_CODES.includes(code) && words.final}
            </small>
          </p>
        </section>
      ))}
    </div>
  )
}
