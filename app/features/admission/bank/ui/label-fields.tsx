import { Field } from '#app/components/field.tsx'
import type { Shown } from '#app/features/admission/bank/ui/text-field.tsx'
import { LEVELS, TOPICS } from '#app/features/admission/blueprint.ts'
import { useWords } from '#app/messages/use-words.ts'

export function LabelFields({ isNew, typed, errors }: Shown & { isNew: boolean }) {
  const all = useWords('bank-items')
  const words = all.write
  const { topics } = useWords('admission')
  return (
    <div className="bank-fields">
      <Field name="topic" label={words.topic} errors={errors}>
        {(tied) => (
          <select {...tied} defaultValue={typed.topic}>
            <option value="">{words.choose}</option>
            {TOPICS.map((topic) => (
              <option key={topic} value={topic}>
                {topic} · {topics[topic]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="level" label={words.level} errors={errors}>
        {(tied) => (
          <select {...tied} defaultValue={typed.level}>
            <option value="">{words.choose}</option>
            {LEVELS.map((level) => (
              <option key={level} value={level}>
                {all.levels[level]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {isNew && (
        <Field name="id" label={words.id} hint={words.idHint} errors={errors}>
          {(tied) => <input {...tied} maxLength={40} defaultValue={typed.id} autoComplete="off" />}
        </Field>
      )}
    </div>
  )
}

export function SourceFields({ typed, errors, templates }: Shown & { templates: string[] }) {
  const words = useWords('bank-items').write
  return (
    <fieldset className="stack">
      <legend>{words.provenance}</legend>
      <Field name="source" label={words.source} hint={words.sourceHint} errors={errors}>
        {(tied) => <input {...tied} maxLength={300} defaultValue={typed.source} />}
      </Field>
      <div className="bank-fields">
        <Field name="checked" label={words.checked} errors={errors}>
          {(tied) => <input {...tied} type="date" defaultValue={typed.checked} />}
        </Field>
        <Field name="recheck" label={words.recheck} hint={words.recheckHint} errors={errors}>
          {(tied) => <input {...tied} type="date" defaultValue={typed.recheck} />}
        </Field>
        <Field name="template" label={words.template} hint={words.templateHint} errors={errors}>
          {(tied) => (
            <select {...tied} defaultValue={typed.template}>
              <option value="">{words.noTemplate}</option>
              {templates.map((template) => (
                <option key={template}>{template}</option>
              ))}
            </select>
          )}
        </Field>
      </div>
    </fieldset>
  )
}
