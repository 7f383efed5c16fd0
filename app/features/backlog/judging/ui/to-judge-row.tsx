import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import { useShell } from '#app/components/shell-context.ts'
import type { CollectRefused } from '#app/features/backlog/collect-refused.ts'
import type { ToJudge } from '#app/features/backlog/judging/read-judging.server.ts'
import { DismissForm } from '#app/features/backlog/judging/ui/dismiss-form.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Props = { thread: ToJudge; line?: string; refused?: CollectRefused }

/** One thread that waits, with everything that brought it. */
export function ToJudgeRow({ thread, line, refused }: Props) {
  const words = useWords('judging')
  const { language } = useShell()
  const { no, title, lang, since, replies, by, excerpt, late, dueAt, sources } = thread
  // What was put forward is where the need stands, and opens marked.
  const post = thread.nominations[0]?.postNo ?? 1
  return (
    <li className="to-judge" data-judge={no}>
      <p className="line">
        {sources.map((source) => (
          <span key={source} className="badge plain">
            {words.sources[source]}
          </span>
        ))}
        {late && <span className="badge late">{words.lateMark}</span>}
        <span className="facts">
          <span>{thread.line[language]}</span>
          <span>{by}</span>
          <span className="n">{words.replyCount(replies)}</span>
          <span>
            {words.since} <Moment at={since} detail="day" />
          </span>
          {dueAt !== null && (
            <span>
              {words.due} <Moment at={dueAt} detail="day" />
            </span>
          )}
        </span>
      </p>
      <p className="title" lang={lang}>
        <Link to={`/t/${no}`}>{title}</Link>
      </p>
      <p lang={lang}>{excerpt}</p>
      <Reasons thread={thread} />
      <div className="line">
        <Link className="button" to={`/t/${no}/collect?post=${post}`} data-key="enter">
          {words.collect}
        </Link>
        <Link className="button quiet" to={`/t/${no}/collect?post=${post}&new=1`} data-key="n">
          {words.fresh}
        </Link>
        <DismissForm threadNo={no} line={line} refused={refused} />
      </div>
    </li>
  )
}

/** Who put it forward and why; the answer that says "not possible". */
function Reasons({ thread: { no, nominations, answer, notPossible } }: Pick<Props, 'thread'>) {
  const words = useWords('judging')
  return (
    <>
      {nominations.map(({ by, reason, lang, postNo }) => (
        <p key={by} className="reason">
          <Link to={`/t/${no}/p/${postNo}`}>{words.nominatedBy(by, postNo)}</Link>
          {reason && <q lang={lang ?? undefined}>{reason}</q>}
        </p>
      ))}
      {answer && notPossible && (
        <p className="reason">
          <Link to={`/t/${no}/p/${answer.no}`}>{words.notPossible[notPossible]}</Link>
          <q lang={answer.lang}>{answer.excerpt}</q>
        </p>
      )}
    </>
  )
}
