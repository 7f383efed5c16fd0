import { photoUrl } from '#app/features/media/photo-url.ts'
import { MarkedText } from '#app/features/moderation/ui/marked-text.tsx'
import type { ItemPage } from '#app/features/review/decide/item-page.server.ts'
import type { PhotoOfItem } from '#app/features/review/decide/photos-of-item.server.ts'
import { useWords } from '#app/messages/use-words.ts'

type WaitingPhotoProps = { photo: PhotoOfItem; findings: ItemPage['findings'] }

/** All of it that its author could write: the picture, its description, what the camera says and what stands in it. */
export function WaitingPhoto({ photo, findings }: WaitingPhotoProps) {
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
        <ReadInPhoto photo={photo} findings={findings} />
      </figcaption>
    </figure>
  )
}

function ReadInPhoto({ photo: { qr, imageText }, findings }: WaitingPhotoProps) {
  const words = useWords('review').inPhoto
  return (
    <>
      {qr && qr.length > 0 && (
        <p>
          <small>{words.code}</small> <MarkedText text={qr.join('\n')} findings={findings} field="qr" />
        </p>
      )}
      {imageText && (
        <p>
          <small>{words.text}</small> <MarkedText text={imageText} findings={findings} field="imageText" />
        </p>
      )}
    </>
  )
}
