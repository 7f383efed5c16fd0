import { photoUrl } from '#app/features/media/photo-url.ts'
import type { PhotoOfPost } from '#app/features/media/queries.server.ts'
import { MarkedText } from '#app/features/moderation/ui/marked-text.tsx'
import type { ItemPage } from '#app/features/review/decide/item-page.server.ts'
import { useWords } from '#app/messages/use-words.ts'

/** All of it that its author could write: the picture, its description, and what the camera says. */
export function WaitingPhoto({ photo, findings }: { photo: PhotoOfPost; findings: ItemPage['findings'] }) {
  const words = useWords('review')
  const { id, alt, width, height, camera } = photo
  const { iso, ...shown } = camera
  return (
    <figure>
      <a href={photoUrl(id, 1600)}>
        <img src={photoUrl(id, 1600)} alt={alt || words.photoAlone} {...{ width, height }} loading="lazy" />
      </a>
      <figcaption>
        {alt ? <MarkedText text={alt} findings={findings} field="altText" /> : <small>{words.photoAlone}</small>}
        <br />
        <small>{[...Object.values(shown), iso && `ISO ${iso}`].filter(Boolean).join(' · ')}</small>
      </figcaption>
    </figure>
  )
}
