import { Form } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { useShell } from '#app/components/shell-context.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Line = { id: string; name: { en: string; 'zh-CN': string } }
type WelcomeFormProps = {
  kit: string
  lines: Line[]
  followed: string[]
  newcomerDays: number
  errors?: FieldErrors
}

export function WelcomeForm({ kit, lines, followed, newcomerDays, errors }: WelcomeFormProps) {
  const words = useWords('admission').welcome
  const { language } = useShell()
  return (
    <Form method="post" className="stack stack-l">
      <Field name="kit" label={words.kit} hint={words.kitHint} errors={errors}>
        {(tied) => <textarea {...tied} rows={4} defaultValue={kit} />}
      </Field>
      <fieldset className="stack" aria-describedby="lines-hint">
        <legend>{words.lines}</legend>
        <p className="hint" id="lines-hint">
          {words.linesHint}
        </p>
        <div className="welcome-lines">
          {lines.map(({ id, name }) => (
            <label key={id}>
              <input type="checkbox" name="lines" value={id} defaultChecked={followed.includes(id)} />
              {name[language]}
            </label>
          ))}
        </div>
      </fieldset>
      <p className="prose">{words.question}</p>
      <p className="line">
        <button className="button primary" name="intent" value="ask">
          {words.saveAndAsk}
        </button>
        <button className="button" name="intent" value="look">
          {words.save}
        </button>
        <button className="button quiet" name="intent" value="skip">
          {words.skip}
        </button>
      </p>
      <p>
        <small>{words.newcomer(newcomerDays)}</small>
      </p>
    </Form>
  )
}
