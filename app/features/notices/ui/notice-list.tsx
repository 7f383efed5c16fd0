import { Form, Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import { type NoticeWords, wordsOfKind } from '#app/features/notices/notice-words.ts'
import { useWords } from '#app/messages/use-words.ts'
import notices from '#app/styles/notices.css?url'

export type ShownNotice = {
  id: string
  kind: string
  values: Record<string, string | number>
  href: string
  at: number
  readAt: number | null
}

/** Newest first. `olderHref` leads to what came before, when there is more. */
export function NoticeList({ notices: shown, olderHref }: { notices: ShownNotice[]; olderHref?: string }) {
  const words = useWords('notices')
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
          <NoticeRow key={notice.id} notice={notice} words={words} />
        ))}
      </ul>
      {olderHref && <Link to={olderHref}>{words.older}</Link>}
    </section>
  )
}

function MarkAllRead() {
  const words = useWords('notices')
  return (
    <Form className="end" method="post" action="/notices/read">
      <button className="button quiet">{words.markAllRead}</button>
    </Form>
  )
}

function NoticeRow({ notice, words }: { notice: ShownNotice; words: NoticeWords }) {
  const kind = wordsOfKind(words, notice.kind)
  if (!kind) return null
  const { values, href, at, readAt } = notice
  return (
    <li className={readAt === null ? 'new' : undefined}>
      <Link className="what" to={href}>
        {kind.line(values)}
      </Link>
      {readAt === null && <span className="badge">{words.unread}</span>}
      {values.quoted && <q>{values.quoted}</q>}
      <p className="facts">
        <Moment at={at} />
      </p>
    </li>
  )
}
