import { Form, Link } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { Moment } from '#app/components/moment.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import { COLUMNS } from '#app/features/backlog/intake/csv/columns.ts'
import type { readRuns } from '#app/features/backlog/intake/csv/read-run-page.server.ts'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Props = {
  page: Awaited<ReturnType<typeof readRuns>> & { megabytes: number; mostRows: number }
  refused?: { errors: FieldErrors; typed: Record<string, string> }
}

/** A table from elsewhere: choose it, look at it, and only then take it in. */
export function ImportPage({ page, refused }: Props) {
  const words = useWords('intake').run
  const { errors, typed } = refused ?? {}
  const sayTooLarge = useTooLarge(page.megabytes)
  return (
    <div className="stack stack-l">
      <header className="stack">
        <h1>{words.title}</h1>
        <p className="lede">{words.lede}</p>
      </header>
      <Form method="post" encType="multipart/form-data" className="card slim">
        <Field name="file" label={words.file} hint={words.fileHint(page.megabytes, page.mostRows)} errors={errors}>
          {(tied) => (
            <input
              {...tied}
              type="file"
              accept=".csv,.tsv,.txt,text/csv"
              onChange={(changed) => sayTooLarge(changed.currentTarget)}
            />
          )}
        </Field>
        <Field name="encoding" label={words.encoding} errors={errors}>
          {(tied) => (
            <select {...tied} defaultValue={typed?.encoding ?? ''}>
              {Object.entries(words.encodings).map(([value, name]) => (
                <option key={value} value={value}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <p className="line">
          <button className="button primary">{words.look}</button>
          <a className="button" href="/triage/import/template.csv" download>
            {words.template}
          </a>
        </p>
      </Form>
      <Columns lines={page.lines} />
      <Runs runs={page.runs} />
    </div>
  )
}

/** Said before the file is sent: a browser that sends far too much is cut off, and shows no words of ours. */
function useTooLarge(megabytes: number) {
  const errors = useWords('errors')
  return (input: HTMLInputElement) => {
    const isTooLarge = (input.files?.[0]?.size ?? 0) > megabytes * 1024 * 1024
    input.setCustomValidity(isTooLarge ? sentence(errors, { key: 'bank.fileTooLarge', values: { megabytes } }) : '')
    input.reportValidity()
  }
}

function Columns({ lines }: { lines: string[] }) {
  const words = useWords('intake').run
  return (
    <details>
      <summary>{words.columns}</summary>
      <p>{words.columnsHint}</p>
      <dl className="pairs">
        {COLUMNS.map((column) => (
          <div key={column} className="pair">
            <dt>
              <code>{column}</code>
            </dt>
            <dd>
              {words.columnHelp[column]}
              {column === 'line' && ` (${lines.join(', ')})`}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function Runs({ runs }: Pick<Props['page'], 'runs'>) {
  const words = useWords('intake').run
  return (
    <section className="stack">
      <h2>{words.earlier}</h2>
      {runs.length === 0 ? (
        <p className="empty">{words.none}</p>
      ) : (
        <WideTable label={words.earlier}>
          <table className="table">
            <tbody>
              {runs.map(({ id, name, state, at, rows, by }) => (
                <tr key={id}>
                  <td>
                    <Link to={`/triage/import/${id}`}>{name}</Link>
                  </td>
                  <td className="n">{words.rows(rows)}</td>
                  <td>{words.states[state]}</td>
                  <td>
                    <Moment at={at} /> {by && words.by(by)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </WideTable>
      )}
    </section>
  )
}
