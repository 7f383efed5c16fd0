import { Link } from '@remix-run/react'
import type { exportLosses } from '#app/features/admission/bank/export-bank.server.ts'
import { TOPICS } from '#app/features/admission/blueprint.ts'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'

export type ExportLosses = Awaited<ReturnType<typeof exportLosses>>

export function ExportSection({ losses }: { losses: ExportLosses | null }) {
  const words = useWords('bank-items').import
  return (
    <section className="stack narrow" id="export">
      <h2>{words.exportHeading}</h2>
      <p>{words.exportLede}</p>
      <ExportForm />
      <h3>{words.losses}</h3>
      <ul className="prose bank-list">
        <li>{words.gift}</li>
        <li>{words.moodle}</li>
        <li>{words.aiken}</li>
      </ul>
      {losses ? losses.map((loss) => <Loss key={loss.format} loss={loss} />) : <AskLosses />}
    </section>
  )
}

function ExportForm() {
  const words = useWords('bank-items')
  const { topics } = useWords('admission')
  const { gift, aiken, 'moodle-xml': moodle } = words.import.formats
  return (
    <form action="/bank/export" className="bank-fields">
      <label>
        {words.import.format}
        <select name="format">
          <option value="gift">{gift}</option>
          <option value="aiken">{aiken}</option>
          <option value="moodle-xml">{moodle}</option>
        </select>
      </label>
      <label>
        {words.list.topic}
        <select name="topic">
          <option value="">{words.list.anyTopic}</option>
          {TOPICS.map((topic) => (
            <option key={topic} value={topic}>
              {topic} · {topics[topic]}
            </option>
          ))}
        </select>
      </label>
      <p>
        <button className="button">{words.import.download}</button>
      </p>
    </form>
  )
}

function AskLosses() {
  const words = useWords('bank-items').import
  return (
    <p>
      <Link className="button quiet" to="/bank/import?losses=1#export">
        {words.askLosses}
      </Link>
    </p>
  )
}

function Loss({ loss: { format, count, first } }: { loss: ExportLosses[number] }) {
  const words = useWords('bank-items').import
  const reasons = useWords('bank-reasons')
  const name = words.formats[format]
  if (count === 0) return <p>{words.leavesNone(name)}</p>
  return (
    <div>
      <p>{words.leftOut({ format: name, n: count })}</p>
      <ul className="bank-list">
        {first.map(({ id, lang, reason }) => (
          <li key={id + lang}>
            <Link to={`/bank/${encodeURIComponent(id)}`}>{id}</Link> {sentence(reasons, reason)}
          </li>
        ))}
        {count > first.length && <li>{words.andMore(count - first.length)}</li>}
      </ul>
    </div>
  )
}
