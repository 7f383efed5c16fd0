import { Form, Link } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import type { NewApplicationPage } from '#app/features/backlog/samples/read-new-application.server.ts'
import type { ApplicationRefused } from '#app/features/backlog/samples/receive-application.server.ts'
import { ApplicationForm } from '#app/features/backlog/samples/ui/apply-page.tsx'
import { RoundFacts } from '#app/features/backlog/samples/ui/round-facts.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Props = { page: NewApplicationPage; told: boolean; refused?: ApplicationRefused }

/** A need that nobody has collected yet, and the application that goes with it. */
export function ApplyNewPage({ page, told, refused }: Props) {
  const words = useWords('samples')
  const { live, wish } = page
  return (
    <div className="stack stack-l narrow">
      <header className="stack">
        <p>
          <Link to="/samples">{words.title}</Link>
        </p>
        <h1>{words.applyTitle}</h1>
        <p>{words.applyLede}</p>
        <p>{words.applyNew.lede}</p>
      </header>
      {told && wish && (
        <p className="alert done-note" role="status">
          {words.applyNew.told}
        </p>
      )}
      <RoundFacts round={page.round} />
      {wish ? (
        <Waiting wish={wish} />
      ) : live ? (
        <p className="alert hold">
          {words.live(live.no)} <Link to={`/samples/${live.no}`}>{words.liveLink}</Link>
        </p>
      ) : (
        <ApplicationForm page={page} refused={refused}>
          <NeedFields page={page} refused={refused} />
        </ApplicationForm>
      )}
    </div>
  )
}

function Waiting({ wish }: { wish: NonNullable<NewApplicationPage['wish']> }) {
  const words = useWords('samples').applyNew
  return (
    <section className="card stack">
      <p>
        {words.waits}{' '}
        <Link to={`/t/${wish.threadNo}`} lang={wish.lang}>
          {wish.title}
        </Link>
      </p>
      <p className="hint">{words.waitsHint}</p>
      <Form method="post">
        <button className="button" name="intent" value="drop">
          {words.drop}
        </button>
      </Form>
    </section>
  )
}

function NeedFields({ page: { lines }, refused }: Pick<Props, 'page' | 'refused'>) {
  const { choose, applyNew: words } = useWords('samples')
  return (
    <>
      <Field name="line" label={words.line} errors={refused?.errors}>
        {(tied) => (
          <select {...tied} required defaultValue={refused?.typed.line ?? ''}>
            <option value="">{choose}</option>
            {lines.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field name="title" label={words.title} errors={refused?.errors}>
        {(tied) => <input {...tied} required defaultValue={refused?.typed.title} autoComplete="off" />}
      </Field>
      <Field name="need" label={words.need} hint={words.needHint} errors={refused?.errors}>
        {(tied) => <textarea {...tied} rows={5} required defaultValue={refused?.typed.need} />}
      </Field>
    </>
  )
}
