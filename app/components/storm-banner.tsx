import { Moment } from '#app/components/moment.tsx'
import { useViewerNote } from '#app/components/viewer-note-context.tsx'
import { useWords } from '#app/messages/use-words.ts'

/** While a storm is on, members read why texts wait; without script the page that takes the text says so. */
export function StormBanner() {
  const words = useWords('shell')
  const until = useViewerNote()?.stormUntil
  if (until === undefined) return null
  return (
    <div className="sanction-banner" role="status">
      <p>
        {words.storm} <Moment at={until} />
      </p>
    </div>
  )
}
