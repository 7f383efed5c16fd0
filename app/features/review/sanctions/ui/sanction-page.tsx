import { Form, Link } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import type { SanctionPage as Page } from '#app/features/review/sanctions/sanction-page.server.ts'
import { PastSanctionFacts } from '#app/features/review/sanctions/ui/past-sanction.tsx'
import { type Answer, SanctionForm } from '#app/features/review/sanctions/ui/sanction-form.tsx'
import { useWords } from '#app/messages/use-words.ts'

export function SanctionPage({ page, answer }: { page: Page; answer: Answer }) {
  const words = useWords('sanctions')
  const { handle, language } = page.person
  return (
    <div className="stack stack-l narrow">
      <header className="stack">
        <h1>{words.title(handle)}</h1>
        <p className="prose">{words.lede}</p>
        <p>{words.reads(language)}</p>
      </header>
      <SanctionForm page={page} answer={answer} />
      <section className="stack">
        <h2>{words.history}</h2>
        {page.past.length === 0 && <p className="empty">{words.none}</p>}
        {page.past.map((past) => (
          <article key={past.id} className="stack card">
            <PastSanctionFacts past={past} state={words.states[past.state]} />
            {(past.state === 'runs' || past.state === 'said') && <LiftForm id={past.id} page={page} answer={answer} />}
          </article>
        ))}
      </section>
      <p>
        <Link to={`/u/${handle}`}>{words.toProfile(handle)}</Link>
      </p>
    </div>
  )
}

function LiftForm({ id, page, answer }: { id: string; page: Page; answer: Answer }) {
  const words = useWords('sanctions')
  const isThis = answer?.typed?.sanctionId === id
  return (
    <details open={isThis}>
      <summary>{words.lift}</summary>
      <Form method="post" className="stack">
        <input type="hidden" name="sanctionId" value={id} />
        <Field name="liftReason" label={words.liftReason} errors={isThis ? answer?.errors : undefined}>
          {(tied) => <textarea {...tied} rows={2} required maxLength={page.longestReason} />}
        </Field>
        <p>
          <button className="button" name="intent" value="lift">
            {words.lift}
          </button>
        </p>
      </Form>
    </details>
  )
}
