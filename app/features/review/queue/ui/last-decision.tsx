import { Link, useSearchParams } from '@remix-run/react'
import { Icon } from '#app/components/icons.tsx'
import { queueAddress } from '#app/features/review/queue/queue-address.ts'
import type { QueuePage } from '#app/features/review/queue/queue-page.server.ts'
import { useWords } from '#app/messages/use-words.ts'

/** Keys are quick; so is the way back. */
export function LastDecision({ last }: Pick<QueuePage, 'last'>) {
  const words = useWords('review')
  const [search] = useSearchParams()
  return (
    <p className="line last-decision" role="status">
      {last && (
        <>
          <span className="done">
            {last.decision === 'publish' && <Icon name="check" />}
            {words.last[last.decision](last.title)}
          </span>
          <Link to={queueAddress(last.id, search)}>{words.last.see}</Link>
        </>
      )}
    </p>
  )
}
