import { Field } from '#app/components/field.tsx'
import type { SampleStepData } from '#app/features/backlog/samples/read-sample-step.server.ts'
import { MOST_LINKS, type SampleField } from '#app/features/backlog/samples/sample-fields.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type FormOfStep = Pick<SampleStepData, 'needed' | 'usual'>
type Props = { field: SampleField; step: FormOfStep; errors?: FieldErrors; typed?: Record<string, string> }
type Tied = { id: string; name: string; required?: boolean; defaultValue?: string }

/** Rows of a text area; what is not here fits one line. */
const ROWS: Partial<Record<SampleField, number>> = {
  ...{ why: 3, idea: 3, safety: 3, sketch: 6, parts: 5, loadCheck: 3, fitCheck: 3, limits: 3, overCapWhy: 2 },
  ...{ careSheet: 6, words: 7, change: 4, lesson: 5 },
}
const NUMBERS: SampleField[] = ['hours', 'material', 'customs', 'postage', 'price', 'wouldBuy']
const TICKS: SampleField[] = ['regionOk', 'ageOk']

export function SampleControl(props: Props) {
  if (props.field === 'links') return <Links {...props} />
  return TICKS.includes(props.field) ? <Tick {...props} /> : <Asked {...props} />
}

function Asked({ field, step, errors, typed }: Props) {
  const words = useWords('samples')
  const required = step.needed.includes(field)
  const name = words.fields[field as keyof typeof words.fields]
  const usual = field === 'careSheet' ? words.usualCare : step.usual[field]
  const defaultValue = typed?.[field] ?? (usual === undefined ? undefined : String(usual))
  const label = required ? name : `${name} (${words.optional})`
  return (
    <Field name={field} label={label} hint={words.hints[field]} errors={errors}>
      {(tied) => <Control field={field} tied={{ ...tied, required, defaultValue }} />}
    </Field>
  )
}

function Control({ field, tied }: { field: SampleField; tied: Tied }) {
  const words = useWords('samples')
  const choices = useChoices(field)
  if (choices)
    return (
      <select {...tied}>
        <option value="">{words.choose}</option>
        {Object.entries(choices).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    )
  const rows = ROWS[field]
  if (rows) return <textarea {...tied} rows={rows} />
  if (field === 'receivedOn') return <input {...tied} type="date" />
  if (NUMBERS.includes(field))
    return <input {...tied} type="number" min={0} max={field === 'wouldBuy' ? 10 : undefined} inputMode="numeric" />
  return <input {...tied} autoComplete="off" />
}

function useChoices(field: SampleField): Record<string, string> | undefined {
  const { kinds } = useWords('samples')
  if (field === 'verdict' || field === 'outcome' || field === 'cancelCode') return kinds[field]
  return GRADED.includes(field) ? kinds.grade : undefined
}

const GRADED: SampleField[] = ['fits', 'holds', 'faster', 'trusted', 'replaces']

function Tick({ field, errors, typed }: Props) {
  const words = useWords('samples')
  return (
    <Field name={field} label={words.fields[field as keyof typeof words.fields]} errors={errors}>
      {(tied) => <input {...tied} type="checkbox" value="on" defaultChecked={typed?.[field] === 'on'} />}
    </Field>
  )
}

/** Each link has a tick of its own: that it says there that it was a gift. */
function Links({ errors, typed }: Props) {
  const words = useWords('samples')
  return (
    <fieldset className="stack">
      <legend>{words.fields.links}</legend>
      <p className="hint">{words.hints.links}</p>
      {Array.from({ length: MOST_LINKS }, (_, index) => index + 1).map((n) => (
        <div className="stack" key={n}>
          <Field name={`link${n}`} label={`${words.fields.links} ${n}`} errors={errors}>
            {(tied) => <input {...tied} required={n === 1} defaultValue={typed?.[`link${n}`]} autoComplete="off" />}
          </Field>
          <Field name={`disclosed${n}`} label={words.disclosed} errors={errors}>
            {(tied) => (
              <input {...tied} type="checkbox" value="on" defaultChecked={typed?.[`disclosed${n}`] === 'on'} />
            )}
          </Field>
        </div>
      ))}
    </fieldset>
  )
}
