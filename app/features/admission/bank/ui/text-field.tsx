import { Field } from '#app/components/field.tsx'
import { fieldOf } from '#app/features/admission/bank/entry-fields.ts'
import type { ItemLanguage } from '#app/features/admission/question.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

export type Shown = { typed: Record<string, string>; errors: FieldErrors }
type TextFieldProps = Shown & { lang: ItemLanguage; part: 'stem' | 'explanation' | 'alt' }

const HINTS = { stem: undefined, explanation: 'explanationHint', alt: 'altHint' } as const

export function TextField({ lang, part, typed, errors }: TextFieldProps) {
  const all = useWords('bank-items')
  const words = all.write
  const name = fieldOf[part](lang)
  const hint = HINTS[part]
  return (
    <Field name={name} label={`${words[part]} · ${all.languages[lang]}`} hint={hint && words[hint]} errors={errors}>
      {(tied) => <textarea {...tied} rows={2} lang={lang} defaultValue={typed[name]} />}
    </Field>
  )
}
