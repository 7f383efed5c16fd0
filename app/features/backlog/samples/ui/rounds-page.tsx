import { Form, Link } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { FormFault } from '#app/components/form-fault.tsx'
import { Moment } from '#app/components/moment.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import type { RoundsData } from '#app/features/backlog/samples/read-rounds.server.ts'
import type { SampleRefused } from '#app/features/backlog/samples/ui/sample-step-page.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Props = { data: RoundsData; told: string | null; refused?: SampleRefused }

export function RoundsPage({ data, told, refused }: Props) {
  const words = useWords('samples')
  const page = words.roundsPage
  return (
    <div className="stack stack-l narrow-read">
      <header className="stack">
        <p>
          <Link to="/samples">{words.title}</Link>
        </p>
        <h1>{page.title}</h1>
        <p className="prose">{page.lede}</p>
        {(told === 'done' || told === 'picked') && (
          <p className="alert done-note" role="status">
            {page[told]}
          </p>
        )}
        <FormFault errors={refused?.errors} />
      </header>
      {data.rounds.map((round) => (
        <Round key={round.month} round={round} />
      ))}
      <Limits next={data.next} refused={refused} />
      {data.past.length > 0 && <Past past={data.past} />}
    </div>
  )
}

function Round({ round }: { round: RoundsData['rounds'][number] }) {
  const words = useWords('samples')
  const page = words.roundsPage
  const picked = round.candidates.filter((each) => each.picked).length
  return (
    <section className="stack" aria-labelledby={`round-${round.month}`}>
      <h2 id={`round-${round.month}`}>{words.round.title(round.month)}</h2>
      <p className="facts">
        <span>{page.given(round.given, round.places)}</span>
        <span>{words.round.money(round.moneyCap, round.costCap, round.currency)}</span>
        <span>
          {words.round.closes} <Moment at={round.closesAt - 1} detail="day" />
        </span>
      </p>
      {round.money.planned + round.money.spent > 0 && <p>{page.used(round.money)}</p>}
      {round.unjudged.length > 0 && (
        <p className="line">
          {page.unjudged}{' '}
          {round.unjudged.map((no) => (
            <Link className="n" key={no} to={`/samples/${no}/step/admit`}>
              {words.no(no)}
            </Link>
          ))}
        </p>
      )}
      {round.candidates.length === 0 ? <p className="empty">{page.noCandidates}</p> : <Candidates round={round} />}
      {!round.over && <p className="hint">{page.runs}</p>}
      {round.over && round.candidates.length > 0 && (
        <Form method="post" className="stack">
          <input type="hidden" name="month" value={round.month} />
          <p>{page.pickHint(picked, round.candidates.length - picked)}</p>
          <p className="line">
            <button className="button primary" name="intent" value="pick">
              {page.pick}
            </button>
          </p>
        </Form>
      )}
    </section>
  )
}

function Candidates({ round: { candidates } }: { round: RoundsData['rounds'][number] }) {
  const words = useWords('samples')
  const page = words.roundsPage
  return (
    <WideTable label={page.candidates}>
      <table className="figures">
        <thead>
          <tr>
            <th scope="col">{page.heads.no}</th>
            <th scope="col">{page.heads.sum}</th>
            <th scope="col">{page.heads.readers}</th>
            <th scope="col">{page.heads.place}</th>
          </tr>
        </thead>
        <tbody>
          {candidates.map((each) => (
            <tr key={each.no}>
              <th scope="row">
                <Link to={`/samples/${each.no}`}>
                  <span className="n">{words.no(each.no)}</span> <span lang={each.lang}>{each.title}</span>
                </Link>
              </th>
              <td className="n">{each.sum}</td>
              <td className="n">{each.readings}</td>
              <td>
                {each.asked ? page.asked : each.picked ? page.place : each.readings < 2 ? page.unread : page.waits}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </WideTable>
  )
}

function Past({ past }: { past: RoundsData['past'] }) {
  const page = useWords('samples').roundsPage
  return (
    <section className="stack">
      <h2>{page.past}</h2>
      <p className="hint">{page.pastHint}</p>
      <WideTable label={page.past}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{page.pastHeads.month}</th>
              <th scope="col">{page.pastHeads.cap}</th>
              <th scope="col">{page.pastHeads.planned}</th>
              <th scope="col">{page.pastHeads.spent}</th>
              <th scope="col">{page.pastHeads.left}</th>
            </tr>
          </thead>
          <tbody>
            {past.map(({ month, moneyCap, money: { planned, spent, left, currency } }) => (
              <tr key={month}>
                <th scope="row" className="n">
                  {month}
                </th>
                <td className="n">
                  {currency} {moneyCap}
                </td>
                <td className="n">{planned}</td>
                <td className="n">{spent}</td>
                <td className="n">{left < 0 ? <b>{left}</b> : left}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </section>
  )
}

function Limits({ next, refused }: Pick<Props, 'refused'> & { next: RoundsData['next'] }) {
  const page = useWords('samples').roundsPage
  const was = (field: keyof RoundsData['next']) => refused?.typed[field] ?? String(next[field])
  const numbers = ['capacity', 'moneyCap', 'costCap'] as const
  return (
    <Form method="post" className="card stack">
      <h2>{page.setTitle}</h2>
      <p className="hint">{page.setHint}</p>
      <Field name="month" label={page.month} errors={refused?.errors}>
        {(tied) => <input {...tied} type="month" required defaultValue={was('month')} />}
      </Field>
      {numbers.map((field) => (
        <Field key={field} name={field} label={page[field]} errors={refused?.errors}>
          {(tied) => <input {...tied} type="number" min={0} required defaultValue={was(field)} />}
        </Field>
      ))}
      <Field name="currency" label={page.currency} errors={refused?.errors}>
        {(tied) => (
          <select {...tied} defaultValue={was('currency')}>
            {['EUR', 'USD', 'GBP', 'CNY', 'JPY'].map((code) => (
              <option key={code}>{code}</option>
            ))}
          </select>
        )}
      </Field>
      <p className="line">
        <button className="button" name="intent" value="set">
          {page.set}
        </button>
      </p>
    </Form>
  )
}
