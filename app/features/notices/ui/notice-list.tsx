import { Form, Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { SaidNotice } from '#app/features/notices/say-notices.server.ts'
import { useWords } from '#app/messages/use-words.ts'
import notices from '#app/styles/notices.css?url'

/** Newest first. `olderHref` leads to what came before, when there is more. */
export function NoticeList({ notices: shown, olderHref }: { notices: SaidNotice[]; olderHref?: string }) {
  const words = useWords('notice-list')
  const hasUnread = shown.some(({ readAt }) => readAt === null)
  return (
    <section className="stack" id="notices" aria-labelledby="notices-heading">
      <link rel="stylesheet" href={notices} />
      <div className="line">
        <h2 id="notices-heading">{words.title}</h2>
        {hasUnread && <MarkAllRead />}
      </div>
      {shown.length === 0 && <p>{words.empty}</p>}
      <ul className="notices">
        {shown.map((notice) => (
          <NoticeRow key={notice.id} notice={notice} />
        ))}
      </ul>
      {olderHref && <Link to={olderHref}>{words.older}</Link>}
    </section>
  )
}

function MarkAllRead() {
  const words = useWords('notice-list')
  return (
    <Form className="end" method="post" action="/notices/read">
      <button className="button quiet">{words.markAllRead}</button>
    </Form>
  )
}

function NoticeRow({ notice: { line, quoted, href, at, readAt } }: { notice: SaidNotice }) {
  const words = useWords('notice-list')
  return (
    <li className={readAt === null ? 'new' : undefined}>
      <Link className="what" to={href}>
        {line}
      </Link>
      {readAt === null && <span className="badge">{words.unread}</span>}
      {quoted && <q>{quoted}</q>}
      <p className="facts">
        <Moment at={at} />
      </p>
    </li>
  )
}
