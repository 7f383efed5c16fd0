import { Field } from '#app/components/field.tsx'
import { MOST_PIECES_FOR_MANY } from '#app/features/backlog/volume/ladder-step.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Props = { id?: string; errors?: FieldErrors; typed?: string }

/** How many, of a Me too. May stay empty. */
export function QuantityField({ id, errors, typed }: Props) {
  const words = useWords('answers')
  return (
    <Field name="qty" id={id} label={words.quantity} hint={words.quantityHint} errors={errors}>
      {(tied) => (
        <input {...tied} type="number" inputMode="numeric" min={1} max={MOST_PIECES_FOR_MANY} defaultValue={typed} />
      )}
    </Field>
  )
}
