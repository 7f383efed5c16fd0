import type { Question } from '#app/features/admission/sitting/find-sitting.server.ts'
import { useWords } from '#app/messages/use-words.ts'

/** The other language saves this item, like every button of the form, and comes back to it. */
export function ReadingAids({ others }: { others: Question['otherLangs'] }) {
  const words = useWords('admission')
  const [other] = others
  return (
    <header className="line">
      {other && (
        <button className="button" name="lang" value={other} lang={other}>
          {words.item.readIn[other]}
        </button>
      )}
      <a className="button quiet" href="/exam/glossary" target="_blank" rel="noopener">
        {words.toGlossary} <span className="vh">{words.inNewTab}</span>
      </a>
    </header>
  )
}
