import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Icon } from '#app/components/icons.tsx'
import { Moment } from '#app/components/moment.tsx'
import { useShell } from '#app/components/shell-context.ts'
import type { ListedThread } from '#app/features/forum/queries.server.ts'
import { threadPath } from '#app/features/forum/thread.ts'
import { photoUrl } from '#app/features/media/photo-url.ts'
import { useWords } from '#app/messages/use-words.ts'

/** One row per thread; `beneath` adds what another part of the house knows about one. */
export function ThreadRows({
  threads,
  beneath,
}: {
  threads: ListedThread[]
  beneath?(thread: ListedThread): ReactNode
}) {
  return (
    <ul className="rows">
      {threads.map((thread) => (
        <li key={thread.id}>
          <ThreadRow thread={thread}>{beneath?.(thread)}</ThreadRow>
        </li>
      ))}
    </ul>
  )
}

function ThreadRow({ thread, children }: { thread: ListedThread; children: ReactNode }) {
  const words = useWords('forum')
  const { language } = useShell()
  return (
    <article className="row">
      <div className="what">
        <h2 className="title" lang={thread.lang}>
          <Link to={threadPath(thread)}>{thread.title}</Link>
        </h2>
        <p className="facts">
          <b>{words.kinds[thread.kind]}</b>
          <span>{(thread.product ?? thread.line)[language]}</span>
          <span>{thread.by}</span>
          <span>
            <Moment at={thread.lastPostAt} />
          </span>
        </p>
        {children}
      </div>
      {thread.photoId && (
        <img
          className="thumb"
          src={photoUrl(thread.photoId, 320)}
          width="320"
          height="213"
          alt={thread.photoAlt ?? ''}
          loading="lazy"
        />
      )}
      <Counts thread={thread} />
    </article>
  )
}

function Counts({ thread: { kind, answered, replyCount, upvotes } }: { thread: ListedThread }) {
  const words = useWords('forum').list
  return (
    <p className="counts">
      {answered ? (
        <span className="done">
          <Icon name="check" />
          {words.answered}
        </span>
      ) : (
        <span>{kind === 'discussion' ? words.open : words.unanswered}</span>
      )}
      <span className="n">
        <b>{replyCount}</b> {words.replies(replyCount)}
      </span>
      {upvotes > 0 && (
        <span className="n">
          <b>{upvotes}</b> {words.helpful}
        </span>
      )}
    </p>
  )
}
