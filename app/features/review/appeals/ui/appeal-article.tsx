import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { AppealItem } from '#app/features/review/appeals/appeal-item.server.ts'
import { AppealPanel, type PanelAnswer } from '#app/features/review/appeals/ui/appeal-panel.tsx'
import { AuthorFacts } from '#app/features/review/decide/ui/author-facts.tsx'
import { useWords } from '#app/messages/use-words.ts'

/** What was decided, what its author says to that, and the second person’s answer. */
export function AppealArticle({ appeal, answer }: { appeal: AppealItem; answer: PanelAnswer }) {
  const words = useWords('appeals').item
  const { post, author } = appeal
  return (
    <article className="stack stack-l narrow-read">
      <header className="stack">
        <p className="facts">
          <b>{words.label}</b>
          <span>
            {words.made} <Moment at={appeal.openedAt} />
          </span>
          {appeal.dueAt !== null && (
            <span>
              {appeal.overdue ? words.wasDue : words.due} <Moment at={appeal.dueAt} />
            </span>
          )}
        </p>
        <h1>{words.title(author)}</h1>
      </header>
      <Decided appeal={appeal} />
      {post && (
        <section className="stack">
          <h2>
            <Link to={`/t/${post.threadNo}/p/${post.no}`} lang={post.threadLang}>
              {post.title} <span className="n">#{post.no}</span>
            </Link>
          </h2>
          <div className="draft" lang={post.lang}>
            <p className="as-typed">{post.body}</p>
          </div>
        </section>
      )}
      <section className="stack">
        <h2>{words.says(author)}</h2>
        <blockquote className="as-typed">{appeal.text}</blockquote>
      </section>
      <AuthorFacts author={author} facts={appeal.facts} note={null} />
      <AppealPanel appeal={appeal} answer={answer} />
      <p>
        <Link to="/review?kind=appeal">{words.toQueue}</Link>
      </p>
    </article>
  )
}

function Decided({ appeal: { decided, sanction, kind } }: { appeal: AppealItem }) {
  const words = useWords('appeals')
  if (!decided) return null
  return (
    <section className="alert">
      <p className="facts">
        <b>{sanction ? words.item.sanction[sanction.kind] : words.item.decided[kind]}</b>
        <span>{words.item.by(decided.by)}</span>
        <span>
          <Moment at={decided.at} />
        </span>
        {sanction?.endsAt && (
          <span>
            {words.ends} <Moment at={sanction.endsAt} detail="day" />
          </span>
        )}
        {decided.clause && <span>{decided.clause}</span>}
      </p>
      <p className="as-typed">{decided.reason || words.noReason}</p>
    </section>
  )
}
