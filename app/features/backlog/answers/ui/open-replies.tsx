import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import { useShell } from '#app/components/shell-context.ts'
import type { OpenReply } from '#app/features/backlog/answers/open-replies.server.ts'
import { StaffNav } from '#app/features/backlog/routing/ui/staff-nav.tsx'
import { useWords } from '#app/messages/use-words.ts'

/** Of all lines, the oldest first. */
export function OpenReplies({ replies }: { replies: OpenReply[] }) {
  const words = useWords('answer-replies').replies
  const { language } = useShell()
  return (
    <div className="stack stack-l narrow-read">
      <header className="stack">
        <h1>{words.listTitle}</h1>
        <p>{words.listLede}</p>
        <StaffNav />
      </header>
      <h2>{replies.length > 0 ? words.waiting(replies.length) : words.none}</h2>
      {replies.length === 0 && <p className="empty">{words.noneNext}</p>}
      <ul className="rows">
        {replies.map(({ id, no, title, titleLang, text, lang, at, by, kind, line }) => (
          <li key={id} className="to-judge">
            <p className="facts">
              <b>{kind === 'appeal' ? words.appeals : words.differences}</b>
              <span>{line[language]}</span>
              <span>{by}</span>
              <Moment at={at} detail="day" />
            </p>
            <p className="title" lang={titleLang}>
              <Link to={`/r/${no}/replies`}>
                R-{no} {title}
              </Link>
            </p>
            <p lang={lang}>
              <q>{text}</q>
            </p>
          </li>
        ))}
      </ul>
    </div>
  )
}
