import { ColumnHeads } from '#app/components/column-heads.tsx'
import {
  isNumberField,
  POLICY_GROUPS,
  type PolicyField,
  type PolicyGroup,
} from '#app/features/admission/policy/policy-fields.ts'
import type { PolicyPageData } from '#app/features/admission/policy/read-policy-page.server.ts'
import { useWords } from '#app/messages/use-words.ts'

/** Every setting as it stands, with its default and its bounds. */
export function PolicyTable({ page }: { page: PolicyPageData }) {
  const words = useWords('exam-policy').page
  return (
    <details open={!page.may}>
      <summary>{words.todayHeading}</summary>
      {(Object.keys(POLICY_GROUPS) as PolicyGroup[]).map((group) => (
        <section key={group} className="stack policy-group">
          <h3>{words.groups[group].name}</h3>
          <p className="hint">{words.groups[group].text}</p>
          <table className="figures">
            <ColumnHeads heads={[words.setting, words.value, words.usual, words.bounds]} />
            <tbody>
              {POLICY_GROUPS[group].map((field) => (
                <Row key={field} field={field} page={page} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
    </details>
  )
}

function Row({ field, page }: { field: PolicyField; page: PolicyPageData }) {
  const words = useWords('exam-policy').page
  const { topics } = useWords('admission')
  const value = page.today[field]
  return (
    <tr>
      <th scope="row">{words.fields[field]}</th>
      <td>
        <b>{field === 'sectionTopic' && value ? topics[value as keyof typeof topics] : value || words.none}</b>
      </td>
      <td>{page.usual[field] || words.none}</td>
      <td>{isNumberField(field) ? words.range(page.bounds[field]) : <small>{words.hints[field]}</small>}</td>
    </tr>
  )
}
