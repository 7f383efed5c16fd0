import { Form, Link } from '@remix-run/react'
import type { ReactNode } from 'react'
import { Moment } from '#app/components/moment.tsx'
import type { Mine } from '#app/features/forum/mine.server.ts'
import { markedPostPath, threadPath } from '#app/features/forum/thread.ts'
import { DraftItem } from '#app/features/forum/ui/draft-item.tsx'
import { OutOfSight } from '#app/features/forum/ui/out-of-sight.tsx'
import { OwnEditWaiting } from '#app/features/forum/ui/own-edit.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Told = keyof ReturnType<typeof useTold>
const useTold = () => useWords('own-page').mine.told

/** `notices`, `standing` and `requests` come from other parts of the house. */
export function MinePage({
  mine,
  told,
  notices,
  standing,
  requests,
  readsBank,
}: {
  mine: Mine
  told: string | null
  notices: ReactNode
  standing: ReactNode
  requests: ReactNode
  readsBank: boolean
}) {
  const words = useWords('own-page').mine
  const { bank } = useWords('shell')
  const said = useTold()[told as Told] as string | undefined
  return (
    <div className="stack stack-l narrow-read">
      <header className="line">
        <h1>{words.title}</h1>
        <Link className="button quiet end" to={`/u/${mine.handle}`}>
          {words.profile}
        </Link>
        {readsBank && (
          <Link className="button quiet" to="/bank">
            {bank}
          </Link>
        )}
        <Link className="button quiet" to="/settings">
          {words.settings}
        </Link>
      </header>
      {said && (
        <p className="alert hold" role="status">
          {said}
        </p>
      )}
      <JumpLinks mine={mine} />
      {notices}
      {standing}
      <Part id="drafts" heading={words.drafts}>
        {mine.drafts.length === 0 && <p className="empty">{words.noDrafts}</p>}
        {mine.drafts.map((draft) => (
          <DraftItem key={draft.id} draft={draft} />
        ))}
      </Part>
      <Waiting mine={mine} />
      <Part id="requests" heading={words.requests}>
        {requests}
      </Part>
      <OwnThreads threads={mine.threads} />
      <Voted voted={mine.voted} />
    </div>
  )
}

function JumpLinks({ mine }: { mine: Mine }) {
  const words = useWords('own-page').mine
  const parts = [
    ['drafts', words.drafts, mine.drafts.length],
    ['held', words.held, mine.held.length + mine.edits.length],
    ['requests', words.requests, 0],
    ['threads', words.threads, mine.threads.length],
    ['votes', words.votes, mine.voted.length],
  ] as const
  return (
    <nav className="chips" aria-label={words.title}>
      {parts.map(([id, label, count]) => (
        <a key={id} href={`#${id}`}>
          {label} {count > 0 && <span className="n">{count}</span>}
        </a>
      ))}
    </nav>
  )
}

function Part({ id, heading, children }: { id: string; heading: string; children: ReactNode }) {
  return (
    <section className="stack part" id={id}>
      <h2>{heading}</h2>
      {children}
    </section>
  )
}

function Waiting({ mine: { held, edits, waits } }: { mine: Mine }) {
  const words = useWords('own-page').mine
  return (
    <Part id="held" heading={words.held}>
      {held.length + edits.length === 0 && <p className="empty">{words.noHeld}</p>}
      {edits.map((edit) => (
        <OwnEditWaiting key={edit.postId} edit={edit} wait={waits.edit} />
      ))}
      {held.map((post) => (
        <OutOfSight key={post.id} post={post} waits={waits} />
      ))}
    </Part>
  )
}

function OwnThreads({ threads }: Pick<Mine, 'threads'>) {
  const words = useWords('forum')
  const { mine } = useWords('own-page')
  return (
    <Part id="threads" heading={mine.threads}>
      {threads.length === 0 && <p className="empty">{mine.noThreads}</p>}
      <ul className="entries">
        {threads.map((thread) => (
          <li key={thread.no}>
            {thread.state === 'published' ? (
              <Link to={threadPath(thread)} lang={thread.lang}>
                {thread.title}
              </Link>
            ) : (
              <span lang={thread.lang}>{thread.title}</span>
            )}
            <p className="facts">
              <b>{words.kinds[thread.kind]}</b>
              {thread.state !== 'published' && <span>{thread.state === 'held' ? mine.waits : mine.removed}</span>}
              {thread.answered && <span>{words.list.answered}</span>}
              <span>
                {thread.replyCount} {words.list.replies(thread.replyCount)}
              </span>
              <Moment at={thread.openedAt} />
            </p>
          </li>
        ))}
      </ul>
    </Part>
  )
}

const VOTES_AT_ONCE = 5

function Voted({ voted }: Pick<Mine, 'voted'>) {
  const words = useWords('own-page').mine
  const more = voted.slice(VOTES_AT_ONCE)
  return (
    <Part id="votes" heading={words.votes}>
      {voted.length === 0 && <p className="empty">{words.noVotes}</p>}
      <Votes voted={voted.slice(0, VOTES_AT_ONCE)} />
      {more.length > 0 && (
        <details>
          <summary>{words.moreVotes(more.length)}</summary>
          <Votes voted={more} />
        </details>
      )}
    </Part>
  )
}

function Votes({ voted }: Pick<Mine, 'voted'>) {
  const words = useWords('own-page').mine
  return (
    <ul className="entries">
      {voted.map((vote) => (
        <li className="line" key={`${vote.no} ${vote.postNo}`}>
          <Link to={markedPostPath(vote, vote.postNo)} lang={vote.lang}>
            {vote.title} <span className="n">#{vote.postNo}</span>
          </Link>
          <Form method="post" action={threadPath(vote)} className="end">
            <input type="hidden" name="post" value={vote.postNo} />
            <input type="hidden" name="back" value="/mine#votes" />
            <button className="button quiet" name="intent" value="withdraw">
              {words.withdraw}
            </button>
          </Form>
        </li>
      ))}
    </ul>
  )
}
