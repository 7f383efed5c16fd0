import { Form } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import {
  isNumberField,
  POLICY_GROUPS,
  type PolicyField,
  type PolicyGroup,
} from '#app/features/admission/policy/policy-fields.ts'
import type { PolicyPageData } from '#app/features/admission/policy/read-policy-page.server.ts'
import type { PolicyRefused } from '#app/features/admission/policy/receive-policy.server.ts'
import { TopicOptions } from '#app/features/admission/policy/ui/policy-calculator.tsx'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Props = { page: PolicyPageData; refused?: PolicyRefused }

/** Every setting, filled in with the policy thought of, or with what was typed when it was refused. */
export function PolicyForm({ page, refused }: Props) {
  const words = useWords('exam-policy').page
  const values = { ...page.proposed, ...refused?.typed }
  const groups = Object.keys(POLICY_GROUPS) as PolicyGroup[]
  return (
    <section className="stack card" id="save">
      <h2>{words.save.heading}</h2>
      <p className="hint">{words.save.lede}</p>
      {refused && <Refusal errors={refused.errors} />}
      <Form method="post" action="/bank/policy" className="stack" key={JSON.stringify(values)}>
        <input type="hidden" name="version" value={page.version} />
        {groups.map((group) => (
          <Group key={group} group={group} page={page} values={values} errors={refused?.errors} />
        ))}
        <Field name="reason" label={words.save.reason} hint={words.save.reasonHint} errors={refused?.errors}>
          {(tied) => <textarea {...tied} rows={2} defaultValue={refused?.typed.reason} />}
        </Field>
        <p className="line">
          <button className="button primary">{words.save.button}</button>
        </p>
      </Form>
    </section>
  )
}

function Refusal({ errors }: { errors: FieldErrors }) {
  const words = useWords('exam-policy').page
  const said = useWords('errors')
  return (
    <p className="alert" role="alert">
      {errors.form ? sentence(said, errors.form) : words.save.failed}
    </p>
  )
}

type GroupProps = { group: PolicyGroup; page: PolicyPageData; values: Record<string, string>; errors?: FieldErrors }

function Group({ group, page, values, errors }: GroupProps) {
  const words = useWords('exam-policy').page
  const fields: readonly PolicyField[] = POLICY_GROUPS[group]
  const isOpen = fields.some((field) => errors?.[field] || values[field] !== page.today[field])
  return (
    <details open={isOpen}>
      <summary>{words.groups[group].name}</summary>
      <p className="hint">{words.groups[group].text}</p>
      <div className="policy-fields">
        {fields.map((field) => (
          <PolicyInput key={field} field={field} page={page} value={values[field]} errors={errors} />
        ))}
      </div>
    </details>
  )
}

type InputProps = { field: PolicyField; page: PolicyPageData; value?: string; errors?: FieldErrors }

function PolicyInput({ field, page, value, errors }: InputProps) {
  const words = useWords('exam-policy').page
  const hint = isNumberField(field) ? words.hint(page.bounds[field]) : words.hints[field]
  return (
    <Field name={field} label={words.fields[field]} hint={hint} errors={errors}>
      {(tied) =>
        field === 'sectionTopic' ? (
          <select {...tied} defaultValue={value}>
            <TopicOptions />
          </select>
        ) : (
          <input {...tied} defaultValue={value} inputMode={field === 'coolDown' ? 'text' : 'decimal'} />
        )
      }
    </Field>
  )
}
