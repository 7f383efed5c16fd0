import { Field } from '#app/components/field.tsx'
import { FindingsPreview } from '#app/features/forum/ui/findings-preview.tsx'
import { Marks } from '#app/features/forum/ui/marks.tsx'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Props = {
  label: string
  hideLabel?: boolean
  placeholder?: string
  rows?: number
  text?: string
  errors?: FieldErrors
}

/** Where a post is written; the rules look at it before it is sent. */
export function BodyField({ label, hideLabel, placeholder, rows = 6, text, errors }: Props) {
  const words = useWords('forum').compose
  return (
    <div className={hideLabel ? 'stack label-hidden' : 'stack'}>
      <Field name="body" label={label} hint={words.bodyHint} errors={errors}>
        {(tied) => (
          <div className="marked-field">
            <textarea {...tied} rows={rows} required placeholder={placeholder} defaultValue={text} />
            <Marks of="body" />
          </div>
        )}
      </Field>
      <FindingsPreview />
    </div>
  )
}
