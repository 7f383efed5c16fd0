import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Field } from '#app/components/field.tsx'
import { Moment } from '#app/components/moment.tsx'
import type { GradingPageData } from '#app/features/backlog/grading/read-grading.server.ts'
import { RiceView } from '#app/features/backlog/grading/ui/rice-view.tsx'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Half = 'need' | 'make'
export type GradingRefused = { half: Half; errors: FieldErrors; typed: Record<string, string> }
type Props = { card: GradingPageData; refused?: GradingRefused; saved: boolean }

/** Need by the one owner, make by the other, and what was counted between them. */
export function GradingPage({ card, refused, saved }: Props) {
  const words = useWords('verdicts').grading
  const errors = useWords('errors')
  const { no, title, lang } = card
  return (
    <div className="stack stack-l">
      <header className="stack">
        <p className="facts">
          <Link className="n" to={`/r/${no}`}>
            R-{no}
          </Link>
          <span lang={lang}>{title}</span>
        </p>
        <h1>{words.title}</h1>
        <p className="prose">{words.lede}</p>
      </header>
      {saved && <p className="alert">{words.saved}</p>}
      {refused?.errors.form && (
        <p className="alert" role="alert">
          {sentence(errors, refused.errors.form)}
        </p>
      )}
      <div className="halves">
        <HalfForm half="need" card={card} refused={refused}>
          <NeedFields card={card} refused={refused?.half === 'need' ? refused : undefined} />
        </HalfForm>
        <HalfForm half="make" card={card} refused={refused}>
          <MakeFields card={card} refused={refused?.half === 'make' ? refused : undefined} />
        </HalfForm>
      </div>
      <Counted card={card} />
      <RiceView rice={card.rice} />
      <Past card={card} />
      <p>
        <Link to={`/r/${no}`}>{words.back}</Link>
      </p>
    </div>
  )
}

function HalfForm({
  half,
  card,
  children,
}: {
  half: Half
  card: GradingPageData
  refused?: GradingRefused
  children: ReactNode
}) {
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

function NeedFields({ card: { need }, refused }: Fields) {
  const words = useWords('verdicts').grading
  const { needGrades } = useWords('triage')
  const typed = refused?.typed
  const kept = (name: string, value: string | number | null | undefined) => typed?.[name] ?? (value ?? '').toString()
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
  const typed = refused?.typed
  const kept = (name: string, value: string | number | null | undefined) => typed?.[name] ?? (value ?? '').toString()
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

function Counted({ card: { people, returning, unitsChance, moq } }: { card: GradingPageData }) {
  const words = useWords('verdicts').grading
  const chance = unitsChance === null ? words.noEstimate : `${Math.round(unitsChance * 100)} % · ${words.unchecked}`
  const rows: [string, string | number][] = [
    [words.people, people],
    [words.returning, returning],
    [`${words.chance} (${moq})`, chance],
  ]
  return (
    <section className="note">
      <h2>{words.facts}</h2>
      <dl className="pairs">
        {rows.map(([label, value]) => (
          <div className="pair" key={label}>
            <dt>{label}</dt>
            <dd className="n">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function Past({ card: { history } }: { card: GradingPageData }) {
  const words = useWords('verdicts').grading
  return (
    <section className="stack">
      <h2>{words.history}</h2>
      {history.length === 0 && <p>{words.none}</p>}
      <ol className="stack past">
        {history.map(({ id, half, grade, why, by, at }) => (
          <li key={id}>
            <span className="facts">
              <Moment at={at} />
              <span>{by}</span>
            </span>
            {words.halves[half]} {grade} <small>{why}</small>
          </li>
        ))}
      </ol>
    </section>
  )
}
