import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import { sayWait, type Wait } from '#app/features/forum/expected-wait.ts'
import type { OwnEdit } from '#app/features/forum/own-waiting.server.ts'
import { markedPostPath } from '#app/features/forum/thread.ts'
import { useWords } from '#app/messages/use-words.ts'

/** A change that waits, beside what it would change. */
export function OwnEditWaiting({ edit, wait }: { edit: OwnEdit; wait: Wait }) {
  const { mine } = useWords('own-page')
  const words = useWords('moderation')
  const { no, threadNo, slug, title, threadLang, newTitle, stands, body, lang, at } = edit
  return (
    <article className="stack item">
      <div className="line">
        <span className="label" data-state="hold">
          {mine.waits}
        </span>
        <p className="facts">
          <Link to={markedPostPath({ no: threadNo, slug }, no)} lang={threadLang}>
            {mine.editOf(title)}
          </Link>
          <Moment at={at} />
        </p>
      </div>
      <p>{words.waiting.edit(sayWait(words.wait, wait))}</p>
      <div className="pair">
        <Version heading={words.waiting.stands} title={newTitle === null ? null : title} body={stands} lang={lang} />
        <Version heading={words.waiting.edited} title={newTitle} body={body} lang={lang} />
      </div>
      <p>
        <Link className="button" to={`/t/${threadNo}/p/${no}/edit`}>
          {mine.change}
        </Link>
      </p>
    </article>
  )
}

type VersionProps = { heading: string; title: string | null; body: string; lang: string }

function Version({ heading, title, body, lang }: VersionProps) {
  return (
    <section className="stack">
      <h3>{heading}</h3>
      <div className="draft typed" lang={lang}>
        {title && (
          <p>
            <b>{title}</b>
          </p>
        )}
        <p>{body}</p>
      </div>
    </section>
  )
}
