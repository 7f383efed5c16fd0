import { Form, Link } from '@remix-run/react'
import { ColumnHeads } from '#app/components/column-heads.tsx'
import { Field } from '#app/components/field.tsx'
import { Moment } from '#app/components/moment.tsx'
import { useShell } from '#app/components/shell-context.ts'
import { WideTable } from '#app/components/wide-table.tsx'
import type { ReadLaunches, ShownLaunch } from '#app/features/backlog/volume/read-launches.server.ts'
import type { LaunchRefused } from '#app/features/backlog/volume/receive-launch.server.ts'
import { ScoreForm } from '#app/features/backlog/volume/ui/score-form.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Staff = NonNullable<ReadLaunches['staff']>
type Props = { staff: Staff; scored: ShownLaunch[]; refused?: LaunchRefused }

export function LaunchesForStaff({ staff, scored, refused }: Props) {
  const { launches: words } = useWords('volume-desk')
  return (
    <>
      <section className="stack">
        <h2>{words.waiting}</h2>
        {staff.waiting.length === 0 && <p className="empty">{words.noneWaiting}</p>}
        <LaunchList launches={staff.waiting} verb={words.scoreTitle} />
      </section>
      {staff.toScore && (
        <section className="stack card" id="score">
          <h2>{words.scoreTitle}</h2>
          <p>
            R-{staff.toScore.no} <span lang={staff.toScore.lang}>{staff.toScore.title}</span>
          </p>
          <ScoreForm launch={staff.toScore} refused={refused?.typed.launch === undefined ? undefined : refused} />
        </section>
      )}
      {scored.length > 0 && (
        <section className="stack">
          <h2>{words.correct}</h2>
          <LaunchList launches={scored} verb={words.correct} />
        </section>
      )}
      <Enter products={staff.products} refused={refused?.typed.launch === undefined ? refused : undefined} />
      <Learned steps={staff.steps} />
    </>
  )
}

/** One form at a time, so that each field has a name of its own. */
function LaunchList({ launches, verb }: { launches: ShownLaunch[]; verb: string }) {
  const { launches: words } = useWords('volume-desk')
  return (
    <ul className="entries">
      {launches.map(({ id, no, title, lang, scorableFrom }) => (
        <li key={id} className="line">
          <span>
            R-{no} <span lang={lang}>{title}</span>{' '}
            <small>
              {words.from} <Moment at={scorableFrom} detail="day" />
            </small>
          </span>
          <Link className="button end" to={`/requests/launches?score=${id}#score`}>
            {verb}
          </Link>
        </li>
      ))}
    </ul>
  )
}

function Enter({ products, refused }: { products: Staff['products']; refused?: LaunchRefused }) {
  const { launches: words } = useWords('volume-desk')
  const { language } = useShell()
  const { errors, typed } = refused ?? {}
  return (
    <section className="stack narrow">
      <h2>{words.enterTitle}</h2>
      <p className="hint">{words.enterHint}</p>
      <Form method="post" className="stack">
        <Field name="request" label={words.no_} errors={errors}>
          {(tied) => <input {...tied} required placeholder="R-1042" defaultValue={typed?.request} autoComplete="off" />}
        </Field>
        <Field name="sku" label={words.sku} errors={errors}>
          {(tied) => (
            <select {...tied} required defaultValue={typed?.sku ?? ''}>
              <option value="">{words.choose}</option>
              {products.flatMap(({ products: ofLine }) =>
                ofLine.map(({ sku, name }) => (
                  <option key={sku} value={sku}>
                    {sku} {name[language]}
                  </option>
                )),
              )}
            </select>
          )}
        </Field>
        <Field name="launchedOn" label={words.launchedOn} errors={errors}>
          {(tied) => <input {...tied} type="date" required defaultValue={typed?.launchedOn} />}
        </Field>
        <p>
          <button className="button primary">{words.enter}</button>
        </p>
      </Form>
    </section>
  )
}

function Learned({ steps }: { steps: Staff['steps'] }) {
  const all = useWords('volume')
  const { launches: words } = useWords('volume-desk')
  const percent = (share: number) => words.percent((share * 100).toFixed(1))
  return (
    <section className="stack">
      <h2>{words.learned}</h2>
      <p className="hint">{words.learnedHint}</p>
      <WideTable label={words.learned}>
        <table className="figures">
          <ColumnHeads heads={[all.step, words.start, words.now]} />
          <tbody>
            {steps.map(({ step, start, now }) => (
              <tr key={step}>
                <th scope="row">{all.steps[step]}</th>
                <td>{percent(start)}</td>
                <td>{percent(now)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </section>
  )
}
