import type { RefObject } from 'react'
import { type DraftToKeep, useDraftKeeping } from '#app/features/forum/ui/use-draft-keeping.ts'
import { useWords } from '#app/messages/use-words.ts'

export function DraftState({ field, draft }: { field: RefObject<HTMLTextAreaElement>; draft: DraftToKeep }) {
  const words = useWords('forum').compose
  const keeping = useDraftKeeping(field, draft)
  const said = { idle: '', keeping: words.keeping, kept: words.kept, conflict: words.notKept, offline: words.offline }
  return (
    <p className="draft-state" role="status">
      <small>{said[keeping]}</small>
    </p>
  )
}
