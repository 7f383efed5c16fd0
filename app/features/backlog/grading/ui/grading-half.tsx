import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Field } from '#app/components/field.tsx'
import type { GradingPageData } from '#app/features/backlog/grading/read-grading.server.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Half = 'need' | 'make'
export type GradingRefused = { half: Half; errors: FieldErrors; typed: Record<string, string> }

/** One owner's half: to the other it is there to read. */
export function GradingHalf({ half, card, refused }: { half: Half; card: GradingPageData; refused?: GradingRefused }) {
  const own = refused?.half === half ? refused : undefined
  return (
    <HalfForm half={half} card={card}>
      {half === 'need' ? <NeedFields card={card} refused={own} /> : <MakeFields card={card} refused={own} />}
    </HalfForm>
  )
}

function HalfForm({ half, card, children }: { half: Half; card: GradingPageData; children: ReactNode }) {
  const words = useWords('verdicts').grading
  return (
    <Form method="post" className="card">
      <h2>{words[half]}</h2>
      <input type="hidden" name="version" value={card.version} />
      <fieldset className="stack plain" disabled={!card.may[half]}>
        {children}
      </fieldset>
      {card.may[half] ? (
        <p className="line">
          <button className="button primary" name="intent" value={half}>
            {words.save}
          </button>
        </p>
      ) : (
        <p>
          <small>{words.ownHalf[half]}</small>
        </p>
      )}
    </Form>
  )
}

type Fields = { card: GradingPageData; refused?: GradingRefused }

/** What was typed, and otherwise what is stored. */
const keptIn = (refused?: GradingRefused) => (name: string, stored: string | number | null | undefined) =>
  refused?.typed[name] ?? (stored ?? '').toString()

function NeedFields({ card: { need }, refused }: Fields) {
  const words = useWords('verdicts').grading
  const { needGrades } = useWords('triage')
  const kept = keptIn(refused)
  return (
    <>
      <Choice
        name="needGrade"
        label={words.needGrade}
        value={kept('needGrade', need.needGrade)}
        choices={needGrades}
        required
        errors={refused?.errors}
      />
      <Text id="need-why" name="why" label={words.why} value={kept('why', need.why)} errors={refused?.errors} />
      <Choice
        name="sceneFit"
        label={words.sceneFit}
        value={kept('sceneFit', need.sceneFit)}
        choices={words.steps}
        errors={refused?.errors}
      />
      <Choice
        name="impact"
        label={words.impact}
        value={kept('impact', need.impact)}
        choices={words.impacts}
        errors={refused?.errors}
      />
      <Amount
        name="confidence"
        label={words.confidence}
        max={100}
        value={kept('confidence', need.confidence)}
        errors={refused?.errors}
      />
    </>
  )
}

function MakeFields({ card: { make }, refused }: Fields) {
  const words = useWords('verdicts').grading
  const { makeGrades } = useWords('triage')
  const kept = keptIn(refused)
  return (
    <>
      <Choice
        name="makeGrade"
        label={words.makeGrade}
        value={kept('makeGrade', make.makeGrade)}
        choices={makeGrades}
        required
        errors={refused?.errors}
      />
      <Text id="make-why" name="why" label={words.why} value={kept('why', make.why)} errors={refused?.errors} />
      <Choice
        name="modularReuse"
        label={words.modularReuse}
        value={kept('modularReuse', make.modularReuse)}
        choices={words.steps}
        errors={refused?.errors}
      />
      <Amount name="weeks" label={words.weeks} max={500} value={kept('weeks', make.weeks)} errors={refused?.errors} />
      <Amount
        name="toolingWeeks"
        label={words.toolingWeeks}
        max={500}
        value={kept('toolingWeeks', make.toolingWeeks)}
        errors={refused?.errors}
      />
    </>
  )
}

type Control = { name: string; label: string; value: string; errors?: FieldErrors }

function Choice({
  choices,
  required,
  value,
  ...field
}: Control & { choices: Record<string | number, string>; required?: boolean }) {
  const { choose } = useWords('triage')
  // As keys of an object, whole numbers would come before 0.25.
  const keys = Object.keys(choices).sort((a, b) => Number(a) - Number(b) || a.localeCompare(b))
  return (
    <Field {...field}>
      {(tied) => (
        <select {...tied} required={required} defaultValue={value}>
          <option value="">{choose}</option>
          {keys.map((key) => (
            <option key={key} value={key}>
              {choices[key]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

/** Both halves have one, so each goes by an id of its own. */
function Text({ id, name, label, value, errors }: Control & { id: string }) {
  const renamed = errors?.[name] ? { [id]: errors[name] } : undefined
  return (
    <Field name={id} label={label} errors={renamed}>
      {(tied) => <input {...tied} name={name} required maxLength={300} defaultValue={value} autoComplete="off" />}
    </Field>
  )
}

function Amount({ max, value, ...field }: Control & { max: number }) {
  return (
    <Field {...field}>
      {(tied) => <input {...tied} type="number" min={0} max={max} inputMode="numeric" defaultValue={value} />}
    </Field>
  )
}
