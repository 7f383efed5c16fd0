import { useRef } from 'react'
import { Field } from '#app/components/field.tsx'
import { DraftState } from '#app/features/forum/ui/draft-state.tsx'
import { FindingsPreview } from '#app/features/forum/ui/findings-preview.tsx'
import type { DraftToKeep } from '#app/features/forum/ui/use-draft-keeping.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Props = {
  label: string
  hideLabel?: boolean
  placeholder?: string
  rows?: number
  text?: string
  errors?: FieldErrors
  /** Where the form's fields are kept while typing; nothing is kept before it is known. */
  draft?: DraftToKeep
}

/** Where a post is written: kept while typing, and looked at by the rules before it is sent. */
export function BodyField({ label, hideLabel, placeholder, rows = 6, text, errors, draft }: Props) {
  const words = useWords('forum').compose
  const field = useRef<HTMLTextAreaElement>(null)
  return (
    <div className={hideLabel ? 'stack label-hidden' : 'stack'}>
      <Field name="body" label={label} hint={words.bodyHint} errors={errors}>
        {(tied) => <textarea {...tied} ref={field} rows={rows} required placeholder={placeholder} defaultValue={text} />}
      </Field>
      <FindingsPreview field={field} />
      {draft && <DraftState field={field} draft={draft} />}
    </div>
  )
}
