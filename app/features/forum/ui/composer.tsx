import { Form } from '@remix-run/react'
import type { ReactNode } from 'react'
import { BodyField } from '#app/features/forum/ui/body-field.tsx'
import { DraftState } from '#app/features/forum/ui/draft-state.tsx'
import { PhotoField } from '#app/features/forum/ui/photo-field.tsx'
import { Previewing } from '#app/features/forum/ui/previewing.tsx'
import type { DraftToKeep } from '#app/features/forum/ui/use-draft-keeping.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

export type Composed = {
  typed: Record<string, string>
  errors?: FieldErrors
  photo?: { id: string; alt: string } | null
  draft?: DraftToKeep
}

type Props = Composed & {
  label: string
  submit: string
  placeholder?: string
  rows?: number
  withPhoto?: boolean
  children?: ReactNode
}

/** The form of every post; `children` are the fields before its text. */
export function Composer(props: Props) {
  const { typed, errors, photo, draft, label, submit, placeholder, rows = 9, withPhoto = true, children } = props
  const words = useWords('forum').compose
  return (
    <Form method="post" encType="multipart/form-data" className="stack" id="compose">
      <Previewing target={draft?.target}>
        {children}
        <BodyField label={label} rows={rows} text={typed.body} errors={errors} placeholder={placeholder} />
        {withPhoto && <PhotoField kept={photo} alt={typed.alt} errors={errors} />}
        <p className="line">
          <button className="button primary">{submit}</button>
          <button className="button quiet" name="intent" value="keep" formNoValidate>
            {words.keep}
          </button>
          {draft && <DraftState draft={draft} />}
        </p>
      </Previewing>
    </Form>
  )
}
