import type { Question } from '#app/features/admission/sitting/find-sitting.server.ts'
import { useWords } from '#app/messages/use-words.ts'

type QuestionPictureProps = { picture: NonNullable<Question['picture']>; src: string; lang: string }

/** As large as the page allows, on neutral ground; at full size in a tab of its own, where the browser zooms. */
export function QuestionPicture({ picture, src, lang }: QuestionPictureProps) {
  const words = useWords('admission')
  const { width, height, alt } = picture
  return (
    <figure className="bleed question-picture">
      <a href={src} target="_blank" rel="noopener">
        <img src={src} width={width} height={height} alt={alt} lang={lang} />
        <small>
          {words.item.enlarge} <span className="vh">{words.inNewTab}</span>
        </small>
      </a>
    </figure>
  )
}
