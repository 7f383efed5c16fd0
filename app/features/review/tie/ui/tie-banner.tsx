import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import { useViewerNote } from '#app/components/viewer-note-context.tsx'
import type { Thread } from '#app/features/forum/queries.server.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = { thread: Pick<Thread, 'no' | 'tieDueAt' | 'tieReason' | 'closedAt'> }

/** Over the answers, for everybody: what is asked of the author, or why nothing can be added any more. */
export function TieBanner({ thread }: Props) {
  return thread.tieDueAt === null && thread.closedAt === null ? null : <Banner thread={thread} />
}

function Banner({ thread: { no, tieDueAt, tieReason, closedAt } }: Props) {
  const words = useWords('tie')
  const isOwn = useViewerNote()?.thread?.own.includes(1)
  return (
    <section className="alert hold" aria-label={words.title}>
      <p>
        {closedAt === null ? words.asked : words.closed}{' '}
        {tieDueAt !== null && (
          <>
            {words.until} <Moment at={tieDueAt} />
          </>
        )}
      </p>
      {tieReason && (
        <p>
          {words.said} <q>{tieReason}</q>
        </p>
      )}
      <p>
        <Link className={isOwn ? 'button primary' : 'button quiet'} to={`/t/${no}/tie`}>
          {isOwn ? words.choose : words.authorChooses}
        </Link>
      </p>
    </section>
  )
}
