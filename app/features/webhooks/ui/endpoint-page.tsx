import { Form, Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { EndpointData } from '#app/features/webhooks/read-webhooks.server.ts'
import { DeliveryTable } from '#app/features/webhooks/ui/delivery-table.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Done = keyof ReturnType<typeof useWords<'webhooks'>>['done']

export function EndpointPage({ data, done, problem }: { data: EndpointData; done?: Done; problem?: string }) {
  const words = useWords('webhooks')
  const { url, note, off, types } = data
  return (
    <div className="stack stack-l">
      <header className="stack">
        <p>
          <Link to="/webhooks">{words.back}</Link>
        </p>
        <h1 className="webhook-url">{url}</h1>
        <p className="facts">
          <span>{off ? words.offWhy[off] : words.state.on}</span>
          {note && <span>{note}</span>}
          <span>{types.length === 0 ? words.all : types.join(' · ')}</span>
        </p>
        {done && (
          <p className="alert ok" role="status">
            {words.done[done]}
          </p>
        )}
        {problem && <p className="alert">{problem}</p>}
      </header>
      <Controls off={off !== null} />
      <Secret data={data} />
      <section className="stack">
        <h2>{words.deliveries}</h2>
        <DeliveryTable data={data} />
      </section>
    </div>
  )
}

function Controls({ off }: { off: boolean }) {
  const words = useWords('webhooks')
  return (
    <Form method="post" className="line">
      {!off && (
        <button className="button primary" name="intent" value="trial">
          {words.trial}
        </button>
      )}
      <button className={off ? 'button primary' : 'button'} name="intent" value={off ? 'on' : 'off'}>
        {off ? words.on : words.off}
      </button>
    </Form>
  )
}

function Secret({ data: { secret, oldSigns } }: { data: EndpointData }) {
  const words = useWords('webhooks')
  return (
    <section className="card stack">
      <h2>{words.secret}</h2>
      <p>{words.secretHint}</p>
      <details>
        <summary>{words.showSecret}</summary>
        <p>
          <code>{secret}</code>
        </p>
      </details>
      {oldSigns !== null && (
        <p>
          {words.oldSigns} <Moment at={oldSigns} />
        </p>
      )}
      <Form method="post" className="line">
        <button className="button" name="intent" value="rotate">
          {words.rotate}
        </button>
        <span className="hint">{words.rotateHint}</span>
      </Form>
    </section>
  )
}
