import { Moment } from '#app/components/moment.tsx'
import type { PolicyHistory as History } from '#app/features/admission/policy/policy-history.server.ts'
import { useWords } from '#app/messages/use-words.ts'

export function PolicyHistory({ history }: { history: History }) {
  const words = useWords('exam-policy').page
  return (
    <section className="stack">
      <h2>{words.history.heading}</h2>
      {history.length === 0 && <p className="empty">{words.history.empty}</p>}
      <ol className="stack">
        {history.map(({ version, at, by, reason, changes }) => (
          <li key={version} className="note">
            <p className="facts">
              <Moment at={at} />
              <span>{words.history.by(by ?? words.history.house)}</span>
            </p>
            <ul>
              {changes.map(({ field, before, after }) => (
                <li key={field}>
                  {words.history.change({
                    field: words.fields[field],
                    before: before || words.none,
                    after: after || words.none,
                  })}
                </li>
              ))}
            </ul>
            <p>{reason ?? words.history.noReason}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
