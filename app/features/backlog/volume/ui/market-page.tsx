import { Form, Link } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { RequestLine } from '#app/features/backlog/ui/request-line.tsx'
import type { MarketPageData, MarketRefused } from '#app/features/backlog/volume/read-market.server.ts'
import { useWords } from '#app/messages/use-words.ts'

export function MarketPage({ page, refused }: { page: MarketPageData; refused?: MarketRefused }) {
  const { market: words } = useWords('volume-desk')
  const { no, may, market } = page
  return (
    <div className="stack stack-l narrow">
      <header className="stack">
        <RequestLine request={page} />
        <h1>{words.title}</h1>
        <p className="prose">{words.lede}</p>
      </header>
      {!may && <p className="alert hold">{words.linePm}</p>}
      <Form method="post" className="stack">
        <Field name="factor" label={words.factor} hint={words.factorHint} errors={refused?.errors}>
          {(tied) => (
            <input {...tied} inputMode="decimal" required defaultValue={refused?.typed.factor ?? market?.factor} />
          )}
        </Field>
        <Field name="why" label={words.why} errors={refused?.errors}>
          {(tied) => <textarea {...tied} rows={3} required defaultValue={refused?.typed.why ?? market?.why} />}
        </Field>
        <p className="line">
          <button className="button primary" name="intent" value="set">
            {words.set}
          </button>
        </p>
      </Form>
      {market && (
        <Form method="post">
          <button className="button quiet" name="intent" value="drop">
            {words.drop}
          </button>
        </Form>
      )}
      <p>
        <Link to={`/r/${no}`}>{words.back}</Link>
      </p>
    </div>
  )
}
