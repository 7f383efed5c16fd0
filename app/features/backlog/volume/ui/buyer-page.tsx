import { Form, Link } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { Moment } from '#app/components/moment.tsx'
import type { BuyerPageData } from '#app/features/backlog/volume/read-buyer.server.ts'
import type { BuyerRefused } from '#app/features/backlog/volume/receive-buyer.server.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = { page: BuyerPageData; refused?: BuyerRefused }

export function BuyerPage({ page, refused }: Props) {
  const { buyer: words } = useWords('volume-desk')
  const { handle, may, mark } = page
  return (
    <div className="stack stack-l narrow">
      <header className="stack">
        <h1>{words.title(handle)}</h1>
        <p className="prose">{words.lede}</p>
      </header>
      {!may && <p className="alert hold">{words.notYou}</p>}
      {mark ? <Marked mark={mark} refused={refused} /> : <MarkForm refused={refused} />}
      <p>
        <Link to={`/u/${handle}`}>{words.back}</Link>
      </p>
    </div>
  )
}

function MarkForm({ refused }: Pick<Props, 'refused'>) {
  const { buyer: words, launches } = useWords('volume-desk')
  return (
    <Form method="post" className="stack">
      <Field name="kind" label={words.kind} errors={refused?.errors}>
        {(tied) => (
          <select {...tied} required defaultValue={refused?.typed.kind ?? ''}>
            <option value="">{launches.choose}</option>
            <option value="rental">{words.kinds.rental}</option>
            <option value="school">{words.kinds.school}</option>
          </select>
        )}
      </Field>
      <Field name="reason" label={words.reason} errors={refused?.errors}>
        {(tied) => <textarea {...tied} rows={3} required defaultValue={refused?.typed.reason} />}
      </Field>
      <p>
        <button className="button primary" name="intent" value="mark">
          {words.mark}
        </button>
      </p>
    </Form>
  )
}

type MarkedProps = { mark: NonNullable<BuyerPageData['mark']>; refused?: BuyerRefused }

function Marked({ mark: { kind, by, reason, givenAt }, refused }: MarkedProps) {
  const { buyer: words } = useWords('volume-desk')
  return (
    <section className="stack card">
      <p>
        <b>{words.marked(words.kinds[kind], by ?? '–')}</b> <Moment at={givenAt} detail="day" />
      </p>
      <p>{reason}</p>
      <Form method="post" className="stack">
        <Field name="endReason" label={words.endReason} errors={refused?.errors}>
          {(tied) => <textarea {...tied} rows={2} required defaultValue={refused?.typed.endReason} />}
        </Field>
        <p>
          <button className="button" name="intent" value="unmark">
            {words.unmark}
          </button>
        </p>
      </Form>
    </section>
  )
}
