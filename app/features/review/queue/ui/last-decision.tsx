import { Form, Link, useSearchParams } from '@remix-run/react'
import { Icon } from '#app/components/icons.tsx'
import { queueAddress } from '#app/features/review/queue/queue-address.ts'
import type { QueuePage } from '#app/features/review/queue/queue-page.server.ts'
import { useWords } from '#app/messages/use-words.ts'

/** Keys are quick; so is the way back. */
export function LastDecision({ last }: Pick<QueuePage, 'last'>) {
  const words = useWords('review')
  const [search] = useSearchParams()
  const address = queueAddress(last?.id, search)
  return (
    <div className="line last-decision" role="status">
      {last && (
        <>
          <span className="done">
            {last.decision === 'publish' && <Icon name="check" />}
            {words.last.line(words.done[last.kind][last.decision], last.title)}
          </span>
          <Link to={address}>{words.last.see}</Link>
          {last.mayUndo && (
            <Form method="post" action={address}>
              <button className="button quiet" name="intent" value="undo" aria-keyshortcuts="u">
                {words.last.undo} <kbd className="wide-only">U</kbd>
              </button>
            </Form>
          )}
        </>
      )}
    </div>
  )
}
