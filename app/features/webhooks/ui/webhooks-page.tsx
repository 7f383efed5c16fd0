import { Form, Link } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { StaffNav } from '#app/features/backlog/routing/ui/staff-nav.tsx'
import type { WebhooksData } from '#app/features/webhooks/read-webhooks.server.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Refused = { errors: FieldErrors; typed: Record<string, string> }

export function WebhooksPage({ data: { endpoints, types }, refused }: { data: WebhooksData; refused?: Refused }) {
  const words = useWords('webhooks')
  return (
    <div className="stack stack-l">
      <header className="stack">
        <h1>{words.title}</h1>
        <p className="prose">{words.lede}</p>
        <StaffNav />
      </header>
      {endpoints.length === 0 && <p className="empty">{words.none}</p>}
      <ul className="rows">
        {endpoints.map((endpoint) => (
          <EndpointRow key={endpoint.id} endpoint={endpoint} />
        ))}
      </ul>
      <AddForm types={types} refused={refused} />
    </div>
  )
}

function EndpointRow({
  endpoint: { id, url, note, types, off, pausedUntil },
}: {
  endpoint: WebhooksData['endpoints'][number]
}) {
  const words = useWords('webhooks')
  return (
    <li className="stack webhook">
      <p className="title">
        <Link to={`/webhooks/${id}`}>{url}</Link>
      </p>
      <p className="facts">
        <span>{off ? words.offWhy[off] : words.state.on}</span>
        {!off && pausedUntil !== null && <span>{words.paused}</span>}
        {note && <span>{note}</span>}
        <span>{types.length === 0 ? words.all : types.join(' · ')}</span>
      </p>
    </li>
  )
}

function AddForm({ types, refused }: { types: readonly string[]; refused?: Refused }) {
  const words = useWords('webhooks')
  const typed = refused?.typed ?? {}
  const ticked = (typed.types ?? '').split(',')
  return (
    <Form method="post" className="card stack" aria-label={words.add}>
      <h2>{words.add}</h2>
      <Field name="url" label={words.fields.url} hint={words.urlHint} errors={refused?.errors}>
        {(tied) => <input {...tied} type="url" required maxLength={500} defaultValue={typed.url} />}
      </Field>
      <Field name="note" label={words.fields.note} hint={words.noteHint} errors={refused?.errors}>
        {(tied) => <input {...tied} maxLength={120} defaultValue={typed.note} />}
      </Field>
      <fieldset className="ticks">
        <legend>{words.fields.types}</legend>
        <p className="hint">{words.allTypes}</p>
        {types.map((type) => (
          <label key={type}>
            <input type="checkbox" name="types" value={type} defaultChecked={ticked.includes(type)} /> {type}
          </label>
        ))}
      </fieldset>
      <p className="line">
        <button className="button primary">{words.save}</button>
      </p>
    </Form>
  )
}
