import { ColumnHeads } from '#app/components/column-heads.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import { PROFILES } from '#app/features/admission/policy/candidate-profiles.ts'
import { printedChance } from '#app/features/admission/policy/printed-chance.ts'
import type { PolicyPageData, TrackOutlook } from '#app/features/admission/policy/read-policy-page.server.ts'
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
        <WideTable label={words.changes.heading}>
          <table className="figures">
            <ColumnHeads heads={[words.changes.what, words.changes.before, words.changes.after]} />
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
        </WideTable>
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
  const passes = PROFILES.map((profile) => {
    const printed = (all: TrackOutlook[]) =>
      all.map(({ outlook }) => printedChance(outlook.profiles.find((each) => each.profile === profile)?.chance ?? 0))
    return { who: profiles[profile], before: printed(before), after: printed(outlooks) }
  })
  const rows = passes.flatMap(({ who, before: was, after: is }) => {
    const byTrack = outlooks.map(({ track }, at) => ({
      what: words.changes.passesTrack({ who, track: words.tracks[track] }),
      before: was[at] ?? '',
      after: is[at] ?? '',
    }))
    // Only who is at home in one trade does otherwise in the other.
    const isAlike = new Set(was).size === 1 && new Set(is).size === 1
    return isAlike ? byTrack.slice(0, 1).map((row) => ({ ...row, what: words.changes.passes(who) })) : byTrack
  })
  const changed = rows.filter((row) => row.before !== row.after)
  return [
    ...settings,
    ...changed.map((row) => ({ ...row, before: words.percent(row.before), after: words.percent(row.after) })),
  ]
}
