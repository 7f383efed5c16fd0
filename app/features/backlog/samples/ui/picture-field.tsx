import { Field } from '#app/components/field.tsx'
import { photoUrl } from '#app/features/media/photo-url.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Props = { kept?: { id: string; alt: string } | null; alt?: string; errors?: FieldErrors; required?: boolean }

/** One picture; what was sent with a form that was refused stays with it. */
export function PictureField({ kept, alt, errors, required = false }: Props) {
  const words = useWords('samples')
  return (
    <>
      {kept ? (
        <figure className="stack">
          <img className="kept-photo" src={photoUrl(kept.id, 320)} alt={kept.alt} />
          <input type="hidden" name="photoId" value={kept.id} />
        </figure>
      ) : (
        <Field name="photos" label={words.fields.photos} hint={words.hints.photos} errors={errors}>
          {(tied) => <input {...tied} type="file" accept="image/jpeg,image/png,image/webp" required={required} />}
        </Field>
      )}
      <Field name="alt" label={words.fields.alt} errors={errors}>
        {(tied) => <input {...tied} defaultValue={alt ?? kept?.alt} maxLength={300} autoComplete="off" />}
      </Field>
    </>
  )
}
