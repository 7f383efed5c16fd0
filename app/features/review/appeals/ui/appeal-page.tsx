import { Form, Link, useNavigation } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { Moment } from '#app/components/moment.tsx'
import type { AppealPage as Page } from '#app/features/review/appeals/appeal-page.server.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Answer = { errors?: FieldErrors; typed?: Record<string, string> } | undefined

export function AppealPage({ page, answer }: { page: Page; answer: Answer }) {
  const words = useWords('appeals')
  return (
    <div className="stack stack-l narrow">
      <header className="stack">
        <h1>{page.sanction ? words.sanctioned[page.sanction.kind] : words.removed(page.decided.wasAsked)}</h1>
        {page.post && (
          <p lang={page.post.threadLang}>
            {page.post.title} <span className="n">#{page.post.no}</span>
          </p>
        )}
      </header>
      <Decided page={page} />
      {page.post && (
        <section className="stack">
          <h2>{words.yourWords}</h2>
          <div className="draft quoted-post" lang={page.post.lang}>
            <p>{page.post.body}</p>
          </div>
        </section>
      )}
      {page.appeal ? <MadeAppeal page={page} appeal={page.appeal} /> : <MakeAppeal page={page} answer={answer} />}
      <p>
        <Link to="/rules">{words.toRules}</Link>
      </p>
    </div>
  )
}

function Decided({ page: { decided, sanction } }: { page: Page }) {
  const words = useWords('appeals')
  return (
    <section className="stack">
      <h2>{words.why}</h2>
      <p className="as-typed">{decided.reason || words.noReason}</p>
      <dl className="pairs">
        {decided.clause && (
          <>
            <dt>{words.clause}</dt>
            <dd>{decided.clause}</dd>
          </>
        )}
        <dt>{words.decidedOn}</dt>
        <dd>
          <Moment at={decided.at} />
        </dd>
        {sanction && sanction.kind !== 'warn' && (
          <>
            <dt>{words.end}</dt>
            <dd>{sanction.endsAt === null ? words.noEnd : <Moment at={sanction.endsAt} />}</dd>
          </>
        )}
        {sanction?.state === 'lifted' && (
          <>
            <dt>{words.lifted}</dt>
            <dd>{sanction.liftReason}</dd>
          </>
        )}
      </dl>
      {sanction && <p className="prose">{words.means[sanction.kind]}</p>}
    </section>
  )
}

function MadeAppeal({ page: { post, kind }, appeal }: { page: Page; appeal: NonNullable<Page['appeal']> }) {
  const words = useWords('appeals')
  const { answer } = appeal
  return (
    <section className="stack" id="appeal">
      <h2>{words.yours}</h2>
      <blockquote className="as-typed">{appeal.text}</blockquote>
      {answer ? (
        <div className="alert hold" role="status">
          <p>
            <b>{words.outcomes[kind][answer.outcome]}</b> <Moment at={answer.at} />
          </p>
          <p className="as-typed">{answer.reason}</p>
          {answer.oneSignature && <p>{words.oneSignature}</p>}
          {answer.outcome === 'overturned' && post && <Link to={post.href}>{words.toPost}</Link>}
        </div>
      ) : (
        <p className="alert hold" role="status">
          <span>
            {words.waits} {appeal.dueAt !== null && <Moment at={appeal.dueAt} detail="day" />}
          </span>
        </p>
      )}
    </section>
  )
}

function MakeAppeal({ page, answer }: { page: Page; answer: Answer }) {
  const words = useWords('appeals')
  const busy = useNavigation().state !== 'idle'
  if (page.hindrance === 'late') return <p className="empty">{words.late}</p>
  return (
    <section className="stack" id="appeal">
      <h2>{words.title}</h2>
      <p className="prose">{words.what}</p>
      <p>
        {words.answeredBy} <Moment at={page.answeredBy} detail="day" /> · {words.until}{' '}
        <Moment at={page.until} detail="day" />
      </p>
      <Form method="post" className="stack">
        <Field name="text" label={words.text} hint={words.textHint} errors={answer?.errors}>
          {(tied) => (
            <textarea {...tied} rows={5} required maxLength={page.longestText} defaultValue={answer?.typed?.text} />
          )}
        </Field>
        <p>
          <button className="button primary" disabled={busy}>
            {words.button}
          </button>
        </p>
      </Form>
    </section>
  )
}
