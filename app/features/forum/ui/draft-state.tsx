import { useRef } from 'react'
import { type DraftToKeep, useDraftKeeping } from '#app/features/forum/ui/use-draft-keeping.ts'
import { useWords } from '#app/messages/use-words.ts'

/** Keeps the form it stands in, and says so. */
export function DraftState({ draft }: { draft: DraftToKeep }) {
  const words = useWords('forum').compose
  const place = useRef<HTMLElement>(null)
  const keeping = useDraftKeeping(place, draft)
  const said = { idle: '', keeping: words.keeping, kept: words.kept, conflict: words.notKept, offline: words.offline }
  return (
    <small className="end" role="status" ref={place}>
      {said[keeping]}
    </small>
  )
}
