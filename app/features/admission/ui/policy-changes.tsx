import { printedChance } from '#app/features/admission/printed-chance.ts'
import type { PolicyPageData } from '#app/features/admission/read-policy-page.server.ts'
import { useWords } from '#app/messages/use-words.ts'

/** Today's policy with today's bank beside the one thought of, where they differ. */
export function PolicyChanges({ page }: { page: PolicyPageData }) {
  const words = useWords('exam-policy').page
  const rows = useRows(page)
  return (
    <section className="stack">
      <h2>{words.changes.heading}</h2>
      {rows.length === 0 ? (
        <p className="empty">{words.changes.nothing}</p>
      ) : (
        <div className="wide-table">
          <table className="figures">
            <thead>
              <tr>
                <th scope="col">{words.changes.what}</th>
                <th scope="col">{words.changes.before}</th>
                <th scope="col">{words.changes.after}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ what, before, after }) => (
                <tr key={what}>
                  <th scope="row">{what}</th>
                  <td>{before}</td>
                  <td>{after}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  )
}

function useRows({ changes, before, outlooks }: PolicyPageData) {
  const { page: words, profiles } = useWords('exam-policy')
  const settings = changes.map(({ field, before, after }) => ({
    what: words.fields[field],
    before: before || words.none,
    after: after || words.none,
  }))
  const passes = outlooks.flatMap(({ track, outlook }, at) =>
    outlook.profiles.map(({ profile, chance }, place) => ({
      what: words.changes.passes({ who: profiles[profile], track: words.tracks[track] }),
      before: words.percent(printedChance(before[at]?.outlook.profiles[place]?.chance ?? 0)),
      after: words.percent(printedChance(chance)),
    })),
  )
  return [...settings, ...passes.filter((row) => row.before !== row.after)]
}
