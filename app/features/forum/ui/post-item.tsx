import { Link } from '@remix-run/react'
import { Fragment, useContext } from 'react'
import { Icon } from '#app/components/icons.tsx'
import { Moment } from '#app/components/moment.tsx'
import { useViewerNote } from '#app/components/viewer-note-context.tsx'
import type { ShownPost } from '#app/features/forum/post-queries.server.ts'
import { partsOf, withLinks } from '#app/features/forum/request-references.ts'
import { postPath } from '#app/features/forum/thread.ts'
import { AuthorLine } from '#app/features/forum/ui/author-line.tsx'
import { Photos } from '#app/features/forum/ui/photos.tsx'
import { PostActs } from '#app/features/forum/ui/post-acts.tsx'
import { ReferencesContext } from '#app/features/forum/ui/references-context.tsx'
import type { ThreadOnPage } from '#app/features/forum/ui/thread-on-page.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = { thread: ThreadOnPage; post: ShownPost; accepted: boolean; marked: boolean; lifted?: boolean }

/** `lifted`: the accepted answer, read before the others; in its place among them stands a line that leads here. */
export function PostItem({ thread, post, accepted, marked, lifted = false }: Props) {
  const words = useWords('forum').thread
  const lastReadNo = useViewerNote()?.thread?.lastReadNo ?? 0
  const isNew = !lifted && lastReadNo > 0 && post.no > lastReadNo
  const classes = ['post', accepted && 'accepted', marked && 'marked', isNew && 'new'].filter(Boolean).join(' ')
  return (
    <article className={classes} id={`p${post.no}`} aria-label={`#${post.no}`}>
      {isNew && <p className="vh">{words.newFrom}</p>}
      {accepted && <AcceptedLine thread={thread} />}
      <PostWho thread={thread} post={post} />
      <PostBody post={post} />
      <Photos photos={post.photos} />
      <PostActs thread={thread} post={post} accepted={accepted} />
    </article>
  )
}

function AcceptedLine({ thread }: { thread: ThreadOnPage }) {
  const words = useWords('forum').thread
  return (
    <p className="line">
      <span className="done">
        <Icon name="check" />
        {words.accepted}
      </span>
      <span className="end facts">
        <span>
          {words.acceptedBy}
          {thread.notPossible === 'said' && ` · ${words.saidNotPossible}`}
          {thread.acceptedAt && (
            <>
              {' · '}
              <Moment at={thread.acceptedAt} detail="day" />
            </>
          )}
        </span>
      </span>
    </p>
  )
}

function PostWho({ thread, post }: { thread: ThreadOnPage; post: ShownPost }) {
  const words = useWords('forum').thread
  return (
    <AuthorLine author={post.author}>
      <Moment at={post.createdAt} />
      {post.editedAt && <Link to={`/t/${thread.no}/p/${post.no}/history`}>{words.edited}</Link>}
      {post.replyToNo && (
        <Link className="n" to={postPath(thread, post.replyToNo)}>
          {words.inReplyTo(post.replyToNo)}
        </Link>
      )}
      <Link className="end n" to={postPath(thread, post.no)}>
        #{post.no}
      </Link>
    </AuthorLine>
  )
}

/** Made by the one renderer that sanitises; what a request that it names says now is drawn in. */
export function PostBody({ post }: { post: Pick<ShownPost, 'html' | 'lang' | 'createdAt'> }) {
  const { card, link } = useContext(ReferencesContext)
  return partsOf(post.html).map((part, at) =>
    'request' in part ? (
      <Fragment key={at}>{card(part.request, post.createdAt)}</Fragment>
    ) : (
      <div
        key={at}
        className="prose"
        lang={post.lang}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised when it was stored
        dangerouslySetInnerHTML={{ __html: withLinks(part.html, link) }}
      />
    ),
  )
}

/** Where the accepted answer would stand, had it not been shown first. */
export function LiftedPlace({ no }: { no: number }) {
  const words = useWords('forum').thread
  return (
    <p className="post tombstone line">
      <a href={`#p${no}`}>{words.shownAbove}</a>
      <span className="end n">#{no}</span>
    </p>
  )
}
