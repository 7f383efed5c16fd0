import { Field } from '#app/components/field.tsx'
import { Marks } from '#app/features/forum/ui/marks.tsx'
import { photoUrl } from '#app/features/media/photo-url.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Props = { kept?: { id: string; alt: string } | null; alt?: string; errors?: FieldErrors }

/** One photo; a picture that was sent before stays with the form by its id. */
export function PhotoField({ kept, alt, errors }: Props) {
  const words = useWords('forum').compose
  const open = Boolean(kept || alt || errors?.photos || errors?.alt)
  return (
    <details className="photo-field" open={open}>
      <summary className="button">{words.photos}</summary>
      <div className="stack">
        {kept ? <KeptPhoto photo={kept} /> : <NewPhoto errors={errors} />}
        <Field name="alt" label={words.alt} hint={words.altHint} errors={errors}>
          {(tied) => (
            <div className="marked-field">
              <input {...tied} defaultValue={alt ?? kept?.alt} maxLength={300} />
              <Marks of="alt" />
            </div>
          )}
        </Field>
      </div>
    </details>
  )
}

function NewPhoto({ errors }: Pick<Props, 'errors'>) {
  const words = useWords('forum').compose
  return (
    <Field name="photos" label={words.photos} hint={words.photosHint} errors={errors}>
      {(tied) => <input {...tied} type="file" accept="image/jpeg,image/png,image/webp" />}
    </Field>
  )
}

function KeptPhoto({ photo }: { photo: { id: string; alt: string } }) {
  const words = useWords('forum').compose
  return (
    <figure className="stack">
      <img className="kept-photo" src={photoUrl(photo.id, 320)} alt={photo.alt} />
      <figcaption>
        <small>{words.photoKept}</small>
      </figcaption>
      <input type="hidden" name="photoId" value={photo.id} />
      <label className="line">
        <input type="checkbox" name="dropPhoto" value="1" />
        {words.dropPhoto}
      </label>
    </figure>
  )
}
