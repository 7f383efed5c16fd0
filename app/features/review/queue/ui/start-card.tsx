import { Link, useSearchParams } from '@remix-run/react'
import { queueAddress } from '#app/features/review/queue/queue-address.ts'
import type { QueuePage } from '#app/features/review/queue/queue-page.server.ts'
import { useWords } from '#app/messages/use-words.ts'

/** What the queue says before an item is chosen, or when none is left. */
export function StartCard({ page }: { page: QueuePage }) {
  const words = useWords('review')
  const [search] = useSearchParams()
  const first = page.items.find(({ claim }) => !claim || claim.own) ?? page.items[0]
  if (!first) {
    return (
      <section className="stack">
        <h2>{words.empty.heading}</h2>
        <p className="prose">{words.empty.text}</p>
        <p>
          <Link className="button" to="/">
            {words.empty.link}
          </Link>
        </p>
      </section>
    )
  }
  return (
    <section className="stack">
      <h2>{words.start.heading(page.waiting)}</h2>
      <p className="prose">{words.start.text}</p>
      <p>
        <Link className="button primary" to={queueAddress(first.id, search)} aria-keyshortcuts="j">
          {words.start.button} <kbd className="wide-only">J</kbd>
        </Link>
      </p>
    </section>
  )
}
