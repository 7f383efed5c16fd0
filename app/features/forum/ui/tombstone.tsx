import { Link } from '@remix-run/react'
import { useShell } from '#app/components/shell-context.ts'
import { useViewerNote } from '#app/components/viewer-note-context.tsx'
import type { Tombstone as Stone } from '#app/features/forum/post-queries.server.ts'
import { useWords } from '#app/messages/use-words.ts'
import { seesAsModerator } from '#app/permissions.ts'

/** Where a held or removed post stands: its number stays, its words do not. */
export function Tombstone({ post: { no, state } }: { post: Stone }) {
  const words = useWords('forum').thread
  const { audience } = useShell()
  const isOwn = useViewerNote()?.thread?.held.some((held) => held.no === no)
  const forAll = state === 'held' ? words.heldHere : words.removedHere
  const forAuthor = state === 'held' ? words.heldYours : words.removedYours
  return (
    <article className="post tombstone" id={`p${no}`} aria-label={`#${no}`}>
      <p className="line">
        <span>{isOwn ? forAuthor : forAll}</span>
        {isOwn && <Link to="/mine#held">{words.toMine}</Link>}
        {state === 'held' && seesAsModerator(audience) && <Link to="/review">{words.lookAtIt}</Link>}
        <span className="end n">#{no}</span>
      </p>
    </article>
  )
}
