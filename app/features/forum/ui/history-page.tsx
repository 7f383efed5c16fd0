import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { PostHistory } from '#app/features/forum/post-history.server.ts'
import { markedPostPath } from '#app/features/forum/thread.ts'
import { useWords } from '#app/messages/use-words.ts'

/** Every version, newest first: who changed what, and why. */
export function HistoryPage({ history: { post, revisions } }: { history: PostHistory }) {
  const changing = useWords('changing')
  return (
    <div className="stack stack-l narrow-read">
      <header className="stack">
        <h1>{changing.history.title(post.no)}</h1>
        <p className="facts">
          <Link to={markedPostPath({ no: post.threadNo, slug: post.slug }, post.no)}>{changing.edit.back}</Link>
        </p>
      </header>
      {revisions.length === 0 && <p className="empty">{changing.history.none}</p>}
      {revisions.map(({ revision, title, body, by, reason, at }) => (
        <section className="stack" key={revision}>
          <h2>{revision === 1 ? changing.history.first : changing.history.revision(revision)}</h2>
          <p className="facts">
            {by && <Link to={`/u/${by}`}>{by}</Link>}
            <Moment at={at} />
            {revision > 1 && <span>{reason ?? changing.history.noReason}</span>}
          </p>
          <div className="draft typed" lang={post.lang}>
            {title && (
              <p>
                <b>{title}</b>
              </p>
            )}
            <p>{body}</p>
          </div>
        </section>
      ))}
    </div>
  )
}
