import { ColumnHeads } from '#app/components/column-heads.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import type { StatisticsPageData } from '#app/features/admission/figures/statistics-page.server.ts'
import { decimals, percent } from '#app/features/admission/figures/ui/figure-text.ts'
import { useWords } from '#app/messages/use-words.ts'

export type Group = StatisticsPageData['groups'][number]

export function GroupTable({ groups, figuresFrom }: { groups: Group[]; figuresFrom: number }) {
  const words = useWords('exam-statistics')
  const whole = groups.at(-1)
  const kappa = whole?.consistency?.kappa ?? null
  const heads = [
    words.group,
    words.sittings,
    words.passRate,
    words.mean,
    words.sd,
    words.kr20,
    words.sem,
    words.agreement,
  ]
  return (
    <section className="stack">
      <h2>{words.groups}</h2>
      <WideTable label={words.groups}>
        <table className="figures">
          <ColumnHeads heads={heads} />
          <tbody>
            {groups.toReversed().map((group) => (
              <GroupRow key={`${group.track} ${group.lang}`} group={group} figuresFrom={figuresFrom} />
            ))}
          </tbody>
        </table>
      </WideTable>
      <details>
        <summary>{words.means}</summary>
        <ul className="meanings">
          <li>{words.meanings.kr20}</li>
          <li>{words.meanings.sem}</li>
          <li>
            {words.meanings.agreement} {kappa !== null && words.meanings.kappa(decimals(kappa, 2))}
          </li>
        </ul>
      </details>
    </section>
  )
}

function GroupRow({ group, figuresFrom }: { group: Group; figuresFrom: number }) {
  const words = useWords('exam-statistics')
  const { track, lang, attempts, passRate, mean, sd, kr20, sem, consistency, scored } = group
  return (
    <tr>
      <th scope="row">{words.groupName({ track: words.tracks[track], language: words.languages[lang] })}</th>
      <td>{attempts}</td>
      {scored < figuresFrom ? (
        <td colSpan={6}>{words.tooFew(scored, figuresFrom)}</td>
      ) : (
        <>
          <td>{percent(passRate)}</td>
          <td>{decimals(mean, 1)}</td>
          <td>{decimals(sd, 1)}</td>
          <td>{decimals(kr20, 2)}</td>
          <td>{decimals(sem, 1)}</td>
          <td>{percent(consistency?.agreement ?? null)}</td>
        </>
      )}
    </tr>
  )
}
