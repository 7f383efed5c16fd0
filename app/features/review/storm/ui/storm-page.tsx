import { Form, Link } from '@remix-run/react'
import { ColumnHeads } from '#app/components/column-heads.tsx'
import { Field } from '#app/components/field.tsx'
import { Moment } from '#app/components/moment.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import type { StormPage as Page } from '#app/features/review/storm/storm-page.server.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Answer = { errors?: FieldErrors; typed?: Record<string, string> } | undefined

export function StormPage({ page, answer }: { page: Page; answer: Answer }) {
  const words = useWords('storm')
  const { running } = page
  return (
    <div className="stack stack-l narrow">
      <header className="stack">
        <h1>{words.title}</h1>
        <p className="prose">{words.lede}</p>
        <p className={running ? 'alert hold' : undefined} role="status">
          {running ? (
            <>
              <b>{words.on}</b> <Moment at={running.endsAt} /> · {running.reason}
            </>
          ) : (
            words.off
          )}
        </p>
        <p>{words.waiting(page.waiting, page.examWaits)}</p>
        <p>
          <Link to="/review">{words.toQueue}</Link> · <Link to="/review/groups">{words.toGroups}</Link>
        </p>
      </header>
      <Declare page={page} answer={answer} />
      {running && <End longest={page.longestReason} />}
      {page.past.length > 0 && <Past past={page.past} />}
    </div>
  )
}

function Declare({ page: { hours, running, longestReason }, answer }: { page: Page; answer: Answer }) {
  const words = useWords('storm')
  const { errors, typed } = answer ?? {}
  return (
    <Form method="post" className="stack">
      <Field name="hours" label={words.hours} hint={words.hoursHint(hours.least, hours.most)} errors={errors}>
        {(tied) => (
          <input {...tied} type="number" min={hours.least} max={hours.most} defaultValue={typed?.hours ?? 4} required />
        )}
      </Field>
      <Field name="reason" label={words.reason} hint={words.reasonHint} errors={errors}>
        {(tied) => <input {...tied} maxLength={longestReason} defaultValue={typed?.reason} required />}
      </Field>
      <p>
        <button className="button danger" name="intent" value="declare">
          {running ? words.change : words.declare}
        </button>
      </p>
    </Form>
  )
}

function End({ longest }: { longest: number }) {
  const words = useWords('storm')
  return (
    <Form method="post" className="stack">
      <div className="field">
        <label htmlFor="end-reason">{words.endReason}</label>
        <input id="end-reason" name="reason" maxLength={longest} required />
      </div>
      <p>
        <button className="button" name="intent" value="end">
          {words.end}
        </button>
      </p>
    </Form>
  )
}

function Past({ past }: { past: Page['past'] }) {
  const words = useWords('storm')
  const { heads } = words
  return (
    <section className="stack">
      <h2>{words.past}</h2>
      <WideTable label={words.past}>
        <table className="figures">
          <ColumnHeads heads={[heads.from, heads.to, heads.by, heads.reason]} />
          <tbody>
            {past.map(({ id, startedAt, endsAt, endedAt, by, reason }) => (
              <tr key={id}>
                <th scope="row">
                  <Moment at={startedAt} />
                </th>
                <td>
                  <Moment at={endedAt ?? endsAt} />
                </td>
                <td>{by}</td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </section>
  )
}
