import { Form } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { OverrideAnswer } from '#app/features/admission/overrides/receive-override.server.ts'
import { Typed } from '#app/features/admission/overrides/ui/override-forms.tsx'
import { useWords } from '#app/messages/use-words.ts'

export type ListedCode = { id: string; label: string; uses: number; endsAt: number }
type Props = { codes: ListedCode[]; made?: string; refused?: OverrideAnswer }

export function EventCodes({ codes, made, refused }: Props) {
  const words = useWords('bank').decisions.code
  return (
    <section className="card">
      <h2>{words.heading}</h2>
      <p>{words.lede}</p>
      {made && (
        <p className="alert done-note" role="status">
          {words.made} <b className="event-code">{made}</b>
        </p>
      )}
      <Form method="post" className="stack" key={made}>
        <Typed of="code" name="label" label={words.label} refused={refused} />
        <Typed of="code" name="lastDay" label={words.lastDay} hint={words.lastDayHint} refused={refused} type="date" />
        <p className="line">
          <button className="button" name="intent" value="code">
            {words.button}
          </button>
        </p>
      </Form>
      <h3>{words.listHeading}</h3>
      {codes.length === 0 && <p className="empty">{words.none}</p>}
      <ul>
        {codes.map(({ id, label, uses, endsAt }) => (
          <li key={id} className="record-line">
            <p>{label}</p>
            <p className="facts">
              <span className="n">{words.uses(uses)}</span>
              <span>
                {words.until} <Moment at={endsAt - 1} />
              </span>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
