import { cameraFacts } from '#app/features/forum/ui/camera-facts.ts'
import { photoUrl } from '#app/features/media/photo-url.ts'
import type { PhotoOfPost } from '#app/features/media/queries.server.ts'
import { useWords } from '#app/messages/use-words.ts'

// React 18 does not know the popover attributes yet; it passes lower-case ones on.
const opens = (id: string) => ({ popovertarget: id })
const closes = (id: string) => ({ popovertarget: id, popovertargetaction: 'hide' })

/** Photos as large as the page allows, with their camera data beneath; a press opens the lightbox. */
export function Photos({ photos: all }: { photos: PhotoOfPost[] }) {
  const words = useWords('forum').photo
  const photos = all.filter(({ hidden }) => !hidden)
  const [first] = photos
  const isHeldBack = all.length > photos.length
  if (!first) return isHeldBack ? <p className="empty photo-hidden">{words.hidden}</p> : null
  return (
    <>
      {isHeldBack && <p className="empty photo-hidden">{words.hidden}</p>}
      <figure className="bleed">
        <div className="photos">
          {photos.map((photo, index) => (
            <button
              key={photo.id}
              type="button"
              aria-label={words.open(index + 1, photos.length)}
              {...opens(boxId(photo))}
            >
              <Picture photo={photo} />
            </button>
          ))}
        </div>
        <CameraData photo={first} />
      </figure>
      {photos.map((photo, index) => (
        <Lightbox key={photo.id} photo={photo} n={index + 1} all={photos.length} />
      ))}
    </>
  )
}

const boxId = (photo: PhotoOfPost) => `photo-${photo.id}`

function Picture({ photo }: { photo: PhotoOfPost }) {
  const { id, width, height, alt } = photo
  const words = useWords('forum').photo
  return <img src={photoUrl(id, 1600)} width={width} height={height} alt={alt || words.unnamed} loading="lazy" />
}

function CameraData({ photo, each = false }: { photo: PhotoOfPost; each?: boolean }) {
  const words = useWords('forum').photo.camera
  const facts = cameraFacts(photo.camera, words, each)
  if (facts.length === 0) return null
  return (
    <dl className="data">
      {facts.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Lightbox({ photo, n, all }: { photo: PhotoOfPost; n: number; all: number }) {
  const words = useWords('forum').photo
  return (
    <div className="box" id={boxId(photo)} {...{ popover: '' }}>
      <Picture photo={photo} />
      <aside>
        <p className="line">
          <b className="n">{words.of(n, all)}</b>
          <button type="button" className="button end" {...closes(boxId(photo))}>
            {words.close}
          </button>
        </p>
        {photo.alt && <p>{photo.alt}</p>}
        <CameraData photo={photo} each />
        <a className="button" href={photoUrl(photo.id, 1600)}>
          {words.full}
        </a>
      </aside>
    </div>
  )
}
