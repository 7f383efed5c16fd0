import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import { useViewerNote } from '#app/components/viewer-note-context.tsx'
import { useWords } from '#app/messages/use-words.ts'

/** On top of every page of whoever is under a sanction; without script the same stands at Mine. */
export function SanctionBanner() {
  const words = useWords('shell').sanction
  const sanction = useViewerNote()?.sanction
  if (!sanction) return null
  return (
    <div className="sanction-banner" role="status">
      <p>
        <b>{words[sanction.kind]}</b>
        {sanction.endsAt !== null && (
          <>
            {' '}
            {words.until} <Moment at={sanction.endsAt} />
          </>
        )}
        {' · '}
        <Link to={`/appeal/sanction/${sanction.id}`}>{words.why}</Link>
      </p>
    </div>
  )
}
