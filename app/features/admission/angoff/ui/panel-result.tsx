import { Form } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { Moment } from '#app/components/moment.tsx'
import type { ReadPanel } from '#app/features/admission/angoff/read-panel.server.ts'
import { CutPlot } from '#app/features/admission/angoff/ui/cut-plot.tsx'
import { useCutWords } from '#app/features/admission/angoff/ui/use-cut-words.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Props = { panel: ReadPanel; refused?: { errors: FieldErrors; typed: Record<string, string> } }
type Result = NonNullable<ReadPanel['last']>

export function PanelResult({ panel, refused }: Props) {
  const words = useWords('angoff').panel
  const { first, last, items, today } = panel
  if (!first) return null
  return (
    <section className="stack">
      <h2>{words.result}</h2>
      <dl className="results">
        <Round name={words.firstRound} result={first} items={items} today={today.cut} />
        {last && <Round name={words.lastRound} result={last} items={items} today={today.cut} />}
      </dl>
      {last && <p>{words.passMark({ mark: last.passMark ?? 0, items })}</p>}
      {last && panel.complete < panel.least && <p>{words.tooFew(panel.least, panel.complete)}</p>}
      {last && (
        <p className="facts">
          <span>{words.judgeCuts}:</span>
          {last.judgeCuts.map((cut, at) => (
            <span key={at} className="n">
              {cut.toFixed(1)}
            </span>
          ))}
        </p>
      )}
      {last && <Adoption panel={panel} refused={refused} />}
    </section>
  )
}

function Round({ name, result, items, today }: { name: string; result: Result; items: number; today: number }) {
  const { said } = useCutWords()
  const cut = { cut: result.cut, standardError: result.se, items }
  return (
    <div>
      <dt>{name}</dt>
      <dd>{said(cut)}</dd>
      <dd>
        <CutPlot {...cut} today={today} />
      </dd>
    </div>
  )
}

function Adoption({ panel, refused }: Props) {
  const words = useWords('angoff').panel.adopt
  const { adoption, last, today, mayAdopt } = panel
  const mark = last?.passMark ?? 0
  if (adoption)
    return (
      <div className="note">
        <p>
          <b>{words.adopted}</b> <Moment at={adoption.at} detail="day" /> ·{' '}
          {adoption.stands ? words.stands : words.passed}
        </p>
        <p className="said">{adoption.reason}</p>
      </div>
    )
  if (!mayAdopt) return <p className="hint">{words.who}</p>
  return (
    <Form method="post" className="stack card">
      <h3>{words.heading}</h3>
      <p>{words.lede({ mark, today: today.cut })}</p>
      <Field name="reason" label={words.reason} hint={words.reasonHint} errors={refused?.errors}>
        {(tied) => <textarea {...tied} rows={2} maxLength={1000} required defaultValue={refused?.typed.reason} />}
      </Field>
      <p className="line">
        <button className="button primary" name="intent" value="adopt">
          {words.button(mark)}
        </button>
      </p>
    </Form>
  )
}
