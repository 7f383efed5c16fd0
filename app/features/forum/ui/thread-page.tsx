import { Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Moment } from '#app/components/moment.tsx'
import { useShell } from '#app/components/shell-context.ts'
import type { PostOfPage } from '#app/features/forum/post-queries.server.ts'
import type { ReadThread } from '#app/features/forum/read-thread.server.ts'
import { takesAnswers, threadPath } from '#app/features/forum/thread.ts'
import { AuthorLine } from '#app/features/forum/ui/author-line.tsx'
import { Pager } from '#app/features/forum/ui/pager.tsx'
import { Photos } from '#app/features/forum/ui/photos.tsx'
import { PostActs } from '#app/features/forum/ui/post-acts.tsx'
import { LiftedPlace, PostBody, PostItem } from '#app/features/forum/ui/post-item.tsx'
import { ReadMarker } from '#app/features/forum/ui/read-marker.tsx'
import { ReplyHere } from '#app/features/forum/ui/reply-here.tsx'
import { ThreadRail } from '#app/features/forum/ui/thread-rail.tsx'
import { Tombstone } from '#app/features/forum/ui/tombstone.tsx'
import { useWords } from '#app/messages/use-words.ts'
import { seesInside } from '#app/permissions.ts'

type Props = { read: ReadThread; heard?: ReactNode; help?: ReactNode; mark: number }

/** `help` stands beside the reply. `heard` is what came of the thread elsewhere; it stands between the question and its answers. */
export function ThreadPage({ read, heard, help, mark }: Props) {
  const { thread, page, pages, posts, opening, accepted } = read
  const { audience } = useShell()
  return (
    <>
      <div className="split">
        <article className="stack stack-l">
          <ThreadHead read={read} marked={mark === 1} />
          {heard}
          <section>
            <AnswersHeading read={read} />
            {accepted && <PostItem thread={thread} post={accepted} accepted marked={accepted.no === mark} lifted />}
            {posts.map((post) => (
              <PostInPlace key={post.no} read={read} post={post} marked={post.no === mark} />
            ))}
          </section>
          <Pager page={page} pages={pages} to={(n) => `${threadPath(thread)}${n > 1 ? `?page=${n}` : ''}`} />
          {seesInside(audience) && <ReplyHere thread={thread} />}
          {help}
        </article>
        <ThreadRail read={read} />
      </div>
      {seesInside(audience) && <ReadMarker threadId={thread.id} lastNo={posts.at(-1)?.no ?? opening?.no ?? 0} />}
    </>
  )
}

function PostInPlace({ read, post, marked }: { read: ReadThread; post: PostOfPage; marked: boolean }) {
  if (post.state !== 'published') return <Tombstone post={post} />
  if (post.id === read.accepted?.id) return <LiftedPlace no={post.no} />
  return <PostItem thread={read.thread} post={post} accepted={post.id === read.thread.acceptedPostId} marked={marked} />
}

/** On later pages the question shrinks to its title. */
function ThreadHead({
  read: { thread, opening, page, pages, product },
  marked,
}: {
  read: ReadThread
  marked: boolean
}) {
  const words = useWords('forum')
  const { language } = useShell()
  return (
    <>
      <header className={marked ? 'stack marked' : 'stack'} id={opening ? 'p1' : undefined}>
        <p className="facts">
          <Link to={`/l/${thread.lineSlug}`}>{thread.line[language]}</Link>
          <b>{words.kinds[thread.kind]}</b>
          {product && <span>{product.name[language]}</span>}
          <span className="n">t/{thread.no}</span>
          {page > 1 && <span>{words.thread.pageOf(page, pages)}</span>}
        </p>
        <h1 lang={thread.lang}>{page > 1 ? <Link to={threadPath(thread)}>{thread.title}</Link> : thread.title}</h1>
        {opening && (
          <AuthorLine author={opening.author}>
            <Moment at={opening.createdAt} />
            {opening.editedAt && <Link to={`/t/${thread.no}/p/1/history`}>{words.thread.edited}</Link>}
          </AuthorLine>
        )}
      </header>
      {opening && (
        <>
          <Photos photos={opening.photos} />
          <PostBody post={opening} />
          <PostActs thread={thread} post={opening} accepted={false} />
        </>
      )}
    </>
  )
}

function AnswersHeading({ read: { thread, page } }: { read: ReadThread }) {
  const words = useWords('forum').thread
  const answers = takesAnswers(thread.kind)
  if (thread.replyCount > 0 || page > 1) return <h2 className="vh">{answers ? words.answers : words.replies}</h2>
  return <p className="empty">{words.noAnswers}</p>
}
