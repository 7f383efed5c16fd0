import type { ReactNode } from 'react'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type ChoiceProps = { name: string; legend: string; hint?: string; errors: FieldErrors; children: ReactNode }

/** A set of radio buttons with its hint and its error. */
export function Choice({ name, legend, hint, errors, children }: ChoiceProps) {
  const described = [hint && `${name}-hint`, errors[name] && `${name}-error`].filter(Boolean).join(' ')
  return (
    <fieldset className="stack choice" aria-describedby={described || undefined}>
      <legend>{legend}</legend>
      {hint && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {children}
      <Problem errors={errors} name={name} />
    </fieldset>
  )
}

type RadioProps = { name: string; value: string; chosen?: string; label: string; hint?: string; lang?: string }

export function Radio({ name, value, chosen, label, hint, lang }: RadioProps) {
  return (
    <label>
      <input type="radio" name={name} value={value} defaultChecked={value === chosen} required />
      <span>
        <span lang={lang}>{label}</span>
        {hint && <small>{hint}</small>}
      </span>
    </label>
  )
}

export function Problem({ errors, name }: { errors: FieldErrors; name: string }) {
  return errors[name] ? <ProblemText id={`${name}-error`} said={errors[name]} /> : null
}

/** The words for errors are fetched by the browser only when there is one. */
function ProblemText({ id, said }: { id: string; said: FieldErrors[string] }) {
  const words = useWords('errors')
  return (
    <p className="err" id={id}>
      {sentence(words, said)}
    </p>
  )
}
