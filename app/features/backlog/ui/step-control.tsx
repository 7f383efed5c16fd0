import { Field } from '#app/components/field.tsx'
import { useShell } from '#app/components/shell-context.ts'
import type { StepPageData } from '#app/features/backlog/read-step.server.ts'
import { INVALID_CODES, REASON_CODES, TERMINAL_CODES } from '#app/features/backlog/reasons.ts'
import { ConditionRows } from '#app/features/backlog/returning/ui/condition-rows.tsx'
import { ReviewDate } from '#app/features/backlog/returning/ui/review-date.tsx'
import { CURRENCIES, type StepField } from '#app/features/backlog/step-fields.ts'
import { SHORTEST_TEXT } from '#app/features/backlog/verdicts/public-text.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

/** As much of a step as its fields need. */
type FormOfStep = Pick<StepPageData, 'to' | 'needed' | 'lines' | 'products' | 'usual' | 'renewal'>

type Props = { field: StepField; step: FormOfStep; errors?: FieldErrors; typed?: Record<string, string> }
type Tied = { id: string; name: string; required?: boolean; defaultValue?: string }

/** Rows of a text area; what is not here fits one line. */
const ROWS: Partial<Record<StepField, number>> = {
  why: 2,
  question: 2,
  overrideWhy: 2,
  publicText: 7,
  translation: 7,
  apology: 2,
  internalText: 2,
  changesTranslation: 2,
  asksAnswered: 2,
  credits: 2,
  sketch: 4,
}

export function StepControl({ field, step, errors, typed }: Props) {
  const words = useWords('triage')
  const required = step.needed.includes(field) || field === 'overrideWhy'
  const label = required || field === 'quiet' ? words.fields[field] : `${words.fields[field]} (${words.optional})`
  const usual = step.usual[field]
  const defaultValue = typed?.[field] ?? (usual === null || usual === undefined ? undefined : String(usual))
  return (
    <Field name={field} label={label} hint={useHint(field, step)} errors={errors}>
      {(tied) => <Control field={field} step={step} tied={{ ...tied, required, defaultValue }} />}
    </Field>
  )
}

function useHint(field: StepField, { to, renewal }: FormOfStep): string | undefined {
  const words = useWords('triage')
  if (field !== 'publicText') return words.hints[field]
  if (renewal) return words.renewedHint
  if (to === 'exists') return words.coversHint(SHORTEST_TEXT)
  return to === 'parked' || to === 'final_no' ? words.noHint(SHORTEST_TEXT) : words.hints.publicText
}

const DAYS: StepField[] = ['volumeEndsAt']
const NUMBERS: StepField[] = ['reopenPeople', 'priceLow', 'priceHigh', 'moq']

function Control({ field, step, tied }: { field: StepField; step: FormOfStep; tied: Tied }) {
  const choices = useChoices(field, step)
  if (choices) return <Choice tied={tied} choices={choices} />
  if (field === 'changes') return <ConditionRows tied={tied} />
  if (field === 'reviewAt') return <ReviewDate tied={tied} />
  const rows = ROWS[field]
  if (rows) return <textarea {...tied} rows={rows} />
  if (field === 'quiet') return <Tick tied={tied} />
  if (DAYS.includes(field)) return <input {...tied} type="date" />
  if (NUMBERS.includes(field)) return <input {...tied} type="number" min={1} inputMode="numeric" />
  return <input {...tied} autoComplete="off" />
}

function Tick({ tied: { defaultValue, required: _, ...tied } }: { tied: Tied }) {
  return <input {...tied} type="checkbox" value="on" defaultChecked={defaultValue !== undefined} />
}

type Choices = { value: string; text: string }[]

function Choice({ tied, choices }: { tied: Tied; choices: Choices }) {
  const words = useWords('triage')
  return (
    <select {...tied}>
      <option value="">{words.choose}</option>
      {choices.map(({ value, text }) => (
        <option key={value} value={value}>
          {text}
        </option>
      ))}
    </select>
  )
}

function useChoices(field: StepField, step: FormOfStep): Choices | undefined {
  const words = useWords('triage')
  const { reasons } = useWords('labels')
  const { language } = useShell()
  const worded = <K extends string | number>(values: Record<K, string>, keys = Object.keys(values) as K[]): Choices =>
    keys.map((value) => ({ value: String(value), text: values[value] }))
  if (field === 'needGrade') return worded(words.needGrades)
  if (field === 'makeGrade') return worded(words.makeGrades)
  if (field === 'invalidCode') return worded(words.invalidCodes, [...INVALID_CODES])
  if (field === 'reasonCode') return worded(reasons, [...(step.to === 'final_no' ? TERMINAL_CODES : REASON_CODES)])
  if (field === 'currency') return CURRENCIES.map((code) => ({ value: code, text: code }))
  if (field === 'line') return step.lines.map(({ slug, name }) => ({ value: slug, text: name[language] }))
  if (field !== 'productSku') return undefined
  return step.products.flatMap(({ products }) =>
    products.map(({ sku, name }) => ({ value: sku, text: `${sku} ${name[language]}` })),
  )
}
