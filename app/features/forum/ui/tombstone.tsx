import { Link } from '@remix-run/react'
import { Suspense } from 'react'
import { useShell } from '#app/components/shell-context.ts'
import { useViewerNote } from '#app/components/viewer-note-context.tsx'
import { sayWait } from '#app/features/forum/expected-wait.ts'
import type { Tombstone as Stone } from '#app/features/forum/post-queries.server.ts'
import { useWords } from '#app/messages/use-words.ts'
import { seesAsModerator } from '#app/permissions.ts'
import type { OwnHeld } from '#app/viewer-note.ts'

/** Where a held or removed post stands: its number stays, its words do not; its author still sees them. */
export function Tombstone({ post: { no, state } }: { post: Stone }) {
  const words = useWords('forum').thread
  const { audience } = useShell()
  const own = useViewerNote()?.thread?.held.find((held) => held.no === no)
  const forAll = state === 'held' ? words.heldHere : words.removedHere
  const forAuthor = state === 'held' ? words.heldYours : words.removedYours
  return (
    <article className="post tombstone" id={`p${no}`} aria-label={`#${no}`}>
      <p className="line">
        <span>{own ? forAuthor : forAll}</span>
        {own && <Link to="/mine#held">{words.toMine}</Link>}
        {state === 'held' && seesAsModerator(audience) && <Link to="/review">{words.lookAtIt}</Link>}
        <span className="end n">#{no}</span>
      </p>
      {own && (
        <Suspense>
          <OwnWords held={own} />
        </Suspense>
      )}
    </article>
  )
}

function OwnWords({ held: { id, state, html, lang, why, wait, reason } }: { held: OwnHeld }) {
  const words = useWords('moderation')
  return (
    <div className="stack">
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised when it was stored */}
      <div className="prose" lang={lang} dangerouslySetInnerHTML={{ __html: html }} />
      {state === 'held' && <p>{words.waiting.held(sayWait(words.wait, wait))}</p>}
      {why.length > 0 && (
        <p>
          {words.why}: {why.join(' · ')}
        </p>
      )}
      {reason && (
        <p>
          {words.why}: {reason}
        </p>
      )}
      {state === 'removed' && (
        <p>
          <Link to={`/appeal/post/${id}`}>{words.waiting.appeal}</Link>
        </p>
      )}
    </div>
  )
}
