import { Field } from '#app/components/field.tsx'
import { useShell } from '#app/components/shell-context.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

export type LineChoice = { slug: string; name: { en: string; 'zh-CN': string } }
type Props = { lines: LineChoice[]; errors?: FieldErrors; typed?: Record<string, string> }

export function LineField({ lines, errors, typed, none }: Props & { none: string }) {
  const words = useWords('intake').heard
  const { language } = useShell()
  return (
    <Field name="line" label={words.line} errors={errors}>
      {(tied) => (
        <select {...tied} defaultValue={typed?.line ?? ''}>
          <option value="">{none}</option>
          {lines.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name[language]}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

export function ContactFields({ errors, typed }: Omit<Props, 'lines'>) {
  const words = useWords('intake').heard
  return (
    <>
      <Field name="contact" label={words.contact} hint={words.contactHint} errors={errors}>
        {(tied) => <input {...tied} autoComplete="off" maxLength={200} defaultValue={typed?.contact} />}
      </Field>
      <Tick name="consent" label={words.consent} hint={words.consentHint} ticked={typed?.consent === 'on'} />
    </>
  )
}

type TickProps = { name: string; label: string; hint: string; ticked: boolean }

export function Tick({ name, label, hint, ticked }: TickProps) {
  return (
    <div className="field">
      <label className="target" htmlFor={name}>
        <input id={name} type="checkbox" name={name} defaultChecked={ticked} aria-describedby={`${name}-hint`} />
        {label}
      </label>
      <p className="hint" id={`${name}-hint`}>
        {hint}
      </p>
    </div>
  )
}
