import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

/** What is wrong with a form as a whole. */
export function FormError({ errors }: { errors?: FieldErrors }) {
  const words = useWords('errors')
  if (!errors?.form) return null
  return (
    <div className="alert" role="alert">
      <p className="err" id="form-error">
        {sentence(words, errors.form)}
      </p>
    </div>
  )
}
