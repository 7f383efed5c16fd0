import type { ReactNode } from 'react'
import { ProblemList, problemsAt } from '#app/features/desk/rules/ui/problem-list.tsx'
import type { PlacedProblem } from '#app/features/desk/rules/write/desk-problem.ts'
import type { RuleFields } from '#app/features/desk/rules/write/written-rule.ts'
import { useWords } from '#app/messages/use-words.ts'

/** What was typed, and all that is wrong with it. */
export type Shown = { typed: RuleFields; problems: readonly PlacedProblem[] }
type Tied = { id: string; name: string; 'aria-describedby'?: string; 'aria-invalid'?: true }
type RuleFieldProps = Shown & { name: FieldName; hint?: string; children: (tied: Tied) => ReactNode }

type FieldName = keyof ReturnType<typeof useFieldWords>
const useFieldWords = () => useWords('desk').fields

/** A field may have several problems at once, each on a line of its own. */
export function RuleField({ name, hint, problems, children }: RuleFieldProps) {
  const words = useFieldWords()
  const mine = problemsAt(problems, name)
  const described = [hint && `${name}-hint`, mine.length > 0 && `${name}-error`].filter(Boolean).join(' ')
  return (
    <div className="field">
      <label htmlFor={name}>{words[name]}</label>
      {children({
        ...{ id: name, name, 'aria-describedby': described || undefined },
        'aria-invalid': mine.length > 0 ? true : undefined,
      })}
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {mine.length > 0 && <ProblemList id={`${name}-error`} problems={mine} />}
    </div>
  )
}

export function LineField({
  name,
  hint,
  type = 'text',
  ...shown
}: Shown & { name: FieldName; hint?: string; type?: string }) {
  return (
    <RuleField name={name} hint={hint} {...shown}>
      {(tied) => <input {...tied} type={type} defaultValue={shown.typed[name]} />}
    </RuleField>
  )
}

type AreaProps = Shown & { name: FieldName; hint?: string; rows: number; lang?: string; isCode?: true }

export function AreaField({ name, hint, rows, lang, isCode, ...shown }: AreaProps) {
  const code = isCode && { className: 'desk-code', spellCheck: false, autoCapitalize: 'off', autoCorrect: 'off' }
  return (
    <RuleField name={name} hint={hint} {...shown}>
      {(tied) => <textarea {...tied} {...code} rows={rows} lang={lang} defaultValue={shown.typed[name]} />}
    </RuleField>
  )
}

type TicksProps = Pick<Shown, 'typed'> & {
  legend: string
  hint: string
  prefix: string
  names: Record<string, string>
}

export function Ticks({ legend, hint, prefix, names, typed }: TicksProps) {
  return (
    <fieldset className="stack desk-ticks">
      <legend>{legend}</legend>
      <p className="hint">{hint}</p>
      <div className="line">
        {Object.entries(names).map(([name, text]) => (
          <label key={name}>
            <input
              type="checkbox"
              name={`${prefix}-${name}`}
              defaultChecked={typed[`${prefix}-${name}`] !== undefined}
            />
            {text}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
