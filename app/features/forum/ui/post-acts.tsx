import { Form, Link } from '@remix-run/react'
import { type ReactNode, useContext } from 'react'
import { Icon } from '#app/components/icons.tsx'
import { useShell } from '#app/components/shell-context.ts'
import { useViewerNote } from '#app/components/viewer-note-context.tsx'
import type { ShownPost } from '#app/features/forum/post-queries.server.ts'
import { takesAnswers, threadPath } from '#app/features/forum/thread.ts'
import { PostExtra } from '#app/features/forum/ui/post-extra.ts'
import type { ThreadOnPage } from '#app/features/forum/ui/thread-on-page.ts'
import { useWords } from '#app/messages/use-words.ts'
import { seesAsModerator, seesInside } from '#app/permissions.ts'

type Props = { thread: ThreadOnPage; post: ShownPost; accepted: boolean }

/** Drawn alike for everyone; what is one's own comes from the note, and without script the neutral controls remain. */
export function PostActs({ thread, post, accepted }: Props) {
  const words = useWords('forum').thread
  const { audience } = useShell()
  const note = useViewerNote()?.thread
  const extra = useContext(PostExtra)
  if (!seesInside(audience)) return null
  const mayAccept = note?.mayAccept && post.kind !== 'opening'
  const mayEdit = note?.editable.includes(post.no) || seesAsModerator(audience)
  return (
    <div className="acts">
      <Helpful thread={thread} post={post} />
      {thread.closedAt === null && <ReplyLinks thread={thread} no={post.no} />}
      {mayAccept && <Accept thread={thread} no={post.no} accepted={accepted} />}
      {mayEdit && <EditLink thread={thread} no={post.no} />}
      {extra?.(post.no)}
      <FlagLink thread={thread} no={post.no} />
      {note?.editsWaiting.includes(post.no) && (
        <Link className="button quiet" to="/mine#held">
          {words.editWaits}
        </Link>
      )}
      {seesAsModerator(audience) && (
        <Link className="button quiet" to={`/t/${thread.no}/p/${post.no}/remove`}>
          {words.remove}
        </Link>
      )}
      {post.kind === 'opening' && seesAsModerator(audience) && (
        <Link className="button quiet" to={`/t/${thread.no}/tie`}>
          {words.tie}
        </Link>
      )}
      <noscript>
        <PostForm thread={thread} no={post.no} intent="withdraw">
          {words.withdraw}
        </PostForm>
        {post.kind !== 'opening' && takesAnswers(thread.kind) && (
          <Accept thread={thread} no={post.no} accepted={accepted} />
        )}
        {!seesAsModerator(audience) && <EditLink thread={thread} no={post.no} />}
      </noscript>
    </div>
  )
}

function Helpful({ thread, post }: { thread: ThreadOnPage; post: ShownPost }) {
  const words = useWords('forum').thread
  const note = useViewerNote()?.thread
  const voted = note?.voted.includes(post.no) ?? false
  const label = (
    <>
      <Icon name="up" />
      {words.helpful} <span className="n">{post.upvotes}</span>
    </>
  )
  if (note?.own.includes(post.no)) return <span className="button quiet tally">{label}</span>
  return (
    <PostForm thread={thread} no={post.no} intent={voted ? 'withdraw' : 'vote'} pressed={voted}>
      {label}
    </PostForm>
  )
}

function ReplyLinks({ thread, no }: { thread: ThreadOnPage; no: number }) {
  const words = useWords('forum').thread
  return (
    <>
      <Link className="button quiet" to={`/t/${thread.no}/reply?to=${no}`}>
        <Icon name="reply" />
        {words.reply}
      </Link>
      <Link className="button quiet" to={`/t/${thread.no}/reply?to=${no}&quote=1`}>
        {words.quote}
      </Link>
    </>
  )
}

function Accept({ thread, no, accepted }: { thread: ThreadOnPage; no: number; accepted: boolean }) {
  const words = useWords('forum').thread
  return (
    <>
      <PostForm thread={thread} no={no} intent={accepted ? 'take-back' : 'accept'}>
        <Icon name="check" />
        {accepted ? words.takeBack : words.accept}
      </PostForm>
      {(!accepted || thread.notPossible !== 'said') && (
        <PostForm thread={thread} no={no} intent="accept-no">
          {accepted ? words.sayNotPossible : words.acceptNotPossible}
        </PostForm>
      )}
    </>
  )
}

function EditLink({ thread, no }: { thread: ThreadOnPage; no: number }) {
  const words = useWords('forum').thread
  return (
    <Link className="button quiet" to={`/t/${thread.no}/p/${no}/edit`}>
      <Icon name="pencil" />
      {words.edit}
    </Link>
  )
}

function FlagLink({ thread, no }: { thread: ThreadOnPage; no: number }) {
  const words = useWords('forum').thread
  const note = useViewerNote()?.thread
  if (note?.own.includes(no)) return null
  return (
    <Link className="button quiet" to={`/flag/${thread.no}/${no}`}>
      {note?.flagged.includes(no) ? words.flagged : words.flag}
    </Link>
  )
}

type PostFormProps = { thread: ThreadOnPage; no: number; intent: string; pressed?: boolean; children: ReactNode }

function PostForm({ thread, no, intent, pressed, children }: PostFormProps) {
  return (
    <Form method="post" action={threadPath(thread)} preventScrollReset replace>
      <input type="hidden" name="post" value={no} />
      <button className="button quiet" name="intent" value={intent} aria-pressed={pressed}>
        {children}
      </button>
    </Form>
  )
}
