import { Form, Link, useNavigation } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { Moment } from '#app/components/moment.tsx'
import { markedPostPath } from '#app/features/forum/thread.ts'
import type { FlagPage as Page } from '#app/features/review/flags/flag-page.server.ts'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Answer = { errors?: FieldErrors; typed?: Record<string, string> } | undefined

export function FlagPage({ page, answer }: { page: Page; answer: Answer }) {
  const words = useWords('flags')
  const { post, thread, own } = page
  return (
    <div className="stack stack-l narrow">
      <header className="stack">
        <h1>{own ? words.flagged : words.title}</h1>
        <p className="prose">{words.about(post.author, post.no, thread.title)}</p>
      </header>
      {post.body !== null && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to take the focus (WCAG 2.1.1)
        <section className="draft prose quoted-post" lang={post.lang} aria-label={thread.title} tabIndex={0}>
          <p>{post.body}</p>
        </section>
      )}
      {own ? <OwnFlag own={own} /> : <FlagForm page={page} answer={answer} />}
      <p>
        <Link to={markedPostPath(thread, post.no)}>{words.back}</Link>
      </p>
    </div>
  )
}

function OwnFlag({ own }: { own: NonNullable<Page['own']> }) {
  const words = useWords('flags')
  return (
    <section className="stack">
      <dl className="pairs">
        <dt>{words.reason}</dt>
        <dd>
          {words.reasons[own.reason].name}
          {own.clause && ` · ${own.clause}`}
        </dd>
        {own.note && (
          <>
            <dt>{words.yourNote}</dt>
            <dd>
              <q>{own.note}</q>
            </dd>
          </>
        )}
        <dt>{words.when}</dt>
        <dd>
          <Moment at={own.at} />
        </dd>
      </dl>
      <p className="prose" role="status">
        {own.settled ? words.settled[own.settled] : words.waits}
      </p>
      {!own.settled && (
        <Form method="post">
          <button className="button" name="intent" value="withdraw">
            {words.withdraw}
          </button>
        </Form>
      )}
    </section>
  )
}

function FlagForm({ page, answer }: { page: Page; answer: Answer }) {
  const words = useWords('flags')
  const busy = useNavigation().state !== 'idle'
  const { errors, typed } = answer ?? {}
  return (
    <Form method="post" className="stack stack-l">
      <Reasons page={page} errors={errors} typed={typed} />
      <Field name="clause" label={words.clause} hint={words.clauseHint} errors={errors}>
        {(tied) => (
          <select {...tied} defaultValue={typed?.clause ?? ''}>
            <option value="">{words.notSure}</option>
            {page.clauses.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="note" label={words.note} hint={words.noteHint} errors={errors}>
        {(tied) => <textarea {...tied} rows={3} maxLength={page.longestNote} defaultValue={typed?.note} />}
      </Field>
      <p>{words.after}</p>
      <p className="line">
        <button className="button primary" disabled={busy}>
          {words.button}
        </button>
      </p>
    </Form>
  )
}

function Reasons({ page, errors, typed }: { page: Page; errors?: FieldErrors; typed?: Record<string, string> }) {
  const words = useWords('flags')
  return (
    <fieldset className="choices" aria-describedby={errors?.reason && 'reason-error'}>
      <legend>{words.question}</legend>
      {page.reasons.map((reason) => (
        <label key={reason}>
          <input type="radio" name="reason" value={reason} required defaultChecked={typed?.reason === reason} />
          <span>
            <b>{words.reasons[reason].name}</b> <small>{words.reasons[reason].hint}</small>
          </span>
        </label>
      ))}
      {errors?.reason && <ReasonError said={errors.reason} />}
    </fieldset>
  )
}

function ReasonError({ said }: { said: NonNullable<FieldErrors[string]> }) {
  const words = useWords('errors')
  return (
    <p className="err" id="reason-error">
      {sentence(words, said)}
    </p>
  )
}
