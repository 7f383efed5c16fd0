import { Form } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { Moment } from '#app/components/moment.tsx'
import { useShell } from '#app/components/shell-context.ts'
import type { SourcesPageData } from '#app/features/backlog/intake/hooks/read-sources.server.ts'
import type { SourceAnswer } from '#app/features/backlog/intake/hooks/receive-source-act.server.ts'
import { LineField } from '#app/features/backlog/intake/ui/heard-fields.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Props = { page: SourcesPageData; answer?: SourceAnswer }

/** Ways by which words come in by themselves. A secret is shown once, in the answer that made it. */
export function SourcesPage({ page, answer }: Props) {
  const words = useWords('intake').sources
  const refused = answer && !answer.ok ? answer : undefined
  return (
    <div className="stack stack-l slim">
      <header className="stack">
        <h1>{words.title}</h1>
        <p className="lede">{words.lede}</p>
      </header>
      {answer?.ok && answer.made && (
        <section className="card" role="status">
          <h2>{words.secret}</h2>
          <p className="secret">{answer.made.secret}</p>
          <p>{words.secretHint(answer.made.slug)}</p>
        </section>
      )}
      <Addresses page={page} refused={refused} />
      <Hooks page={page} />
      <NewSource page={page} refused={refused} />
      <Dropped page={page} />
    </div>
  )
}

type Refused = Extract<SourceAnswer, { ok: false }>

function Addresses({ page, refused }: { page: SourcesPageData; refused?: Refused }) {
  const words = useWords('intake').sources
  const { language } = useShell()
  return (
    <section className="stack" aria-labelledby="mail-addresses">
      <h2 id="mail-addresses">{words.mail}</h2>
      <p>{words.mailLede}</p>
      {page.lines.map(({ id, name, address }) => (
        <Form key={id} method="post" className="address-form">
          <input type="hidden" name="lineId" value={id} />
          <Field name={`address-${id}`} label={name[language]} errors={refused?.errors}>
            {(tied) => (
              <input
                {...tied}
                type="email"
                autoComplete="off"
                defaultValue={refused?.typed[`address-${id}`] ?? address}
              />
            )}
          </Field>
          <button className="button" name="intent" value="address" aria-label={`${words.save}: ${name[language]}`}>
            {words.save}
          </button>
        </Form>
      ))}
    </section>
  )
}

function Hooks({ page }: { page: SourcesPageData }) {
  const words = useWords('intake').sources
  const { language } = useShell()
  return (
    <section className="stack" aria-labelledby="hooks">
      <h2 id="hooks">{words.hooks}</h2>
      <p>{words.hooksLede}</p>
      {page.sources.length === 0 && <p className="empty">{words.none}</p>}
      <ul className="rows">
        {page.sources.map(({ slug, name, line, secrets, createdAt }) => (
          <li key={slug} className="stack judged-item">
            <p>
              <b>{name}</b>
            </p>
            <p className="facts">
              <code>{`${page.publicUrl}/hooks/in/${slug}`}</code>
              <span>{line?.[language] ?? words.anyLine}</span>
              <span className="n">{words.secrets(secrets)}</span>
              <Moment at={createdAt} detail="day" />
            </p>
            <Form method="post" className="line">
              <input type="hidden" name="source" value={slug} />
              <button className="button" name="intent" value="rotate" aria-label={`${words.rotate}: ${name}`}>
                {words.rotate}
              </button>
              <button className="button quiet danger" name="intent" value="end" aria-label={`${words.end}: ${name}`}>
                {words.end}
              </button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  )
}

function NewSource({ page, refused }: { page: SourcesPageData; refused?: Refused }) {
  const words = useWords('intake').sources
  const { errors, typed } = refused ?? {}
  return (
    <Form method="post" className="card">
      <Field name="name" label={words.name} errors={errors}>
        {(tied) => <input {...tied} maxLength={80} autoComplete="off" defaultValue={typed?.name} />}
      </Field>
      <Field name="slug" label={words.slug} hint={words.slugHint} errors={errors}>
        {(tied) => <input {...tied} maxLength={40} autoComplete="off" defaultValue={typed?.slug} />}
      </Field>
      <LineField lines={page.lines} errors={errors} typed={typed} none={words.anyLine} />
      <p className="line">
        <button className="button primary" name="intent" value="add">
          {words.add}
        </button>
      </p>
    </Form>
  )
}

function Dropped({ page }: { page: SourcesPageData }) {
  const words = useWords('intake').sources
  return (
    <details>
      <summary>{words.dropped}</summary>
      <p>{page.dropped.length === 0 ? words.noneDropped : words.droppedLede}</p>
      <ul>
        {page.dropped.map(({ id, why, at }) => (
          <li key={id}>
            <Moment at={at} />: {words.why[why]}
          </li>
        ))}
      </ul>
    </details>
  )
}
