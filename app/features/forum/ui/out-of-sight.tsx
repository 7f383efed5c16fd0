import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import { sayWait } from '#app/features/forum/expected-wait.ts'
import type { Mine } from '#app/features/forum/mine.server.ts'
import { FindingList } from '#app/features/moderation/ui/finding-list.tsx'
import { MarkedText } from '#app/features/moderation/ui/marked-text.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Props = { post: Mine['held'][number]; waits: Mine['waits'] }

/** A post that only its author sees: what waits, with why and for how long, or what was removed. */
export function OutOfSight({ post, waits }: Props) {
  const words = useWords('own-page').mine
  const { state, body, lang, createdAt, title, threadLang, why } = post
  return (
    <article className="stack item">
      <div className="line">
        <span className="label" data-state={state === 'held' ? 'hold' : 'refuse'}>
          {state === 'held' ? words.waits : words.removed}
        </span>
        <p className="facts">
          <span lang={threadLang}>{title}</span>
          <Moment at={createdAt} />
        </p>
      </div>
      <div className="draft typed" lang={lang}>
        <p>
          <MarkedText text={body} findings={why?.findings ?? []} field="text" />
        </p>
      </div>
      {state === 'held' ? <Waiting post={post} waits={waits} /> : <Removed post={post} />}
    </article>
  )
}

function Waiting({ post: { threadNo, no, body, title, why }, waits }: Props) {
  const { mine } = useWords('own-page')
  const words = useWords('moderation')
  const wait = sayWait(words.wait, why?.kind === 'asked' ? waits.asked : waits.held)
  const findings = why?.findings ?? []
  return (
    <>
      <p>{words.waiting.held(wait)}</p>
      {why && findings.length === 0 && <p>{words.waiting.unmarked}</p>}
      {findings.length > 0 && (
        <details>
          <summary>{words.why}</summary>
          <FindingList findings={findings} texts={{ text: body, title }} />
        </details>
      )}
      <p>
        <Link className="button" to={`/t/${threadNo}/p/${no}/edit`}>
          {mine.change}
        </Link>
      </p>
    </>
  )
}

function Removed({ post: { id, reason } }: Pick<Props, 'post'>) {
  const words = useWords('own-page').mine
  const { waiting } = useWords('moderation')
  return (
    <>
      {reason && (
        <p>
          {words.reason}: {reason}
        </p>
      )}
      <p>
        <Link className="button quiet" to={`/appeal/post/${id}`}>
          {waiting.appeal}
        </Link>
      </p>
    </>
  )
}
