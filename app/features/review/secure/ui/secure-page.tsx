import { Form, Link } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import type { SecurePage as Page } from '#app/features/review/secure/secure-page.server.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Answer = { errors?: FieldErrors; typed?: Record<string, string> } | undefined

export function SecurePage({ page, answer }: { page: Page; answer: Answer }) {
  const { secure: words } = useWords('storm')
  const { errors, typed } = answer ?? {}
  return (
    <div className="stack stack-l narrow">
      <header className="stack">
        <h1>{words.title(page.handle)}</h1>
        <p className="prose">{words.lede}</p>
        <p className="prose">{words.ends(page.sessions)}</p>
      </header>
      <Form method="post" className="stack stack-l">
        <fieldset className="choices">
          <legend>{words.since}</legend>
          {page.choices.map(({ hours, posts }) => (
            <label key={hours}>
              <input
                type="radio"
                name="hours"
                value={hours}
                required
                defaultChecked={String(hours) === (typed?.hours ?? '24')}
              />
              <span>
                {hours === 0 ? words.none : words.hour(hours)} {hours > 0 && <small>{words.posts(posts)}</small>}
              </span>
            </label>
          ))}
          <p className="hint">{words.sinceHint}</p>
        </fieldset>
        <Field name="reason" label={words.reason} hint={words.reasonHint} errors={errors}>
          {(tied) => (
            <textarea {...tied} rows={3} maxLength={page.longestReason} defaultValue={typed?.reason} required />
          )}
        </Field>
        <p>
          <button className="button danger">{words.button}</button>
        </p>
      </Form>
      <p>
        <Link to={`/u/${page.handle}`}>{words.back}</Link>
      </p>
    </div>
  )
}
