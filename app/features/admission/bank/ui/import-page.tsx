import { Form, Link, useNavigation } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import type { ImportAnswer } from '#app/features/admission/bank/receive-import.server.ts'
import { type ExportLosses, ExportSection } from '#app/features/admission/bank/ui/export-section.tsx'
import { ImportRows } from '#app/features/admission/bank/ui/import-rows.tsx'
import { BankNav } from '#app/features/admission/ui/bank-nav.tsx'
import { useWords } from '#app/messages/use-words.ts'

type ImportPageProps = { losses: ExportLosses | null; answer?: ImportAnswer }

export function ImportPage({ losses, answer }: ImportPageProps) {
  const words = useWords('bank-items').import
  return (
    <>
      <BankNav current="/bank/import" />
      <div className="stack stack-l">
        <header className="stack">
          <h1>{words.title}</h1>
          {answer && 'done' in answer && <Done done={answer.done} />}
        </header>
        {answer && 'rows' in answer ? <DryRun answer={answer} /> : <FileForm answer={answer} />}
        {!(answer && 'rows' in answer) && <ExportSection losses={losses} />}
      </div>
    </>
  )
}

function FileForm({ answer }: { answer?: ImportAnswer }) {
  const words = useWords('bank-items').import
  const refused = answer && 'errors' in answer ? answer : undefined
  return (
    <section className="stack narrow">
      <h2>{words.heading}</h2>
      <p>{words.lede}</p>
      <Form method="post" encType="multipart/form-data" className="stack">
        <Field name="file" label={words.file} errors={refused?.errors}>
          {(tied) => <input {...tied} type="file" accept=".gift,.txt,.aiken,.xml,.zip" />}
        </Field>
        <Field name="format" label={words.format}>
          {(tied) => (
            <select {...tied} defaultValue={refused?.format}>
              <option value="">{words.auto}</option>
              {Object.entries(words.formats).map(([format, name]) => (
                <option key={format} value={format}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
        <p>
          <button className="button primary" name="intent" value="check">
            {words.check}
          </button>
        </p>
      </Form>
    </section>
  )
}

function DryRun({ answer: { rows, fit, name, format, kept } }: { answer: Extract<ImportAnswer, { rows: unknown }> }) {
  const words = useWords('bank-items').import
  const busy = useNavigation().state !== 'idle'
  const same = rows.filter(({ outcome }) => outcome === 'unchanged').length
  const not = rows.filter(({ outcome }) => outcome === 'refused' || outcome === 'skipped').length
  return (
    <section className="stack">
      <h2>{words.read({ name, fit, not, same })}</h2>
      <Form method="post" encType="multipart/form-data" className="line">
        <input type="hidden" name="kept" value={kept} />
        <input type="hidden" name="name" value={name} />
        <input type="hidden" name="format" value={format} />
        {fit > 0 && (
          <button className="button primary" name="intent" value="import" disabled={busy}>
            {words.go(fit)}
          </button>
        )}
        <Link className="button quiet" to="/bank/import" reloadDocument>
          {words.other}
        </Link>
      </Form>
      <ImportRows rows={rows} />
    </section>
  )
}

function Done({ done: { imported, skipped, refused } }: Extract<ImportAnswer, { done: unknown }>) {
  const words = useWords('bank-items').import
  const told = [
    ...skipped.map((each) => ({ ...each, outcome: 'skipped' as const })),
    ...refused.map((each) => ({ ...each, outcome: 'refused' as const })),
  ]
  return (
    <div className="alert done-note stack" role="status">
      <p>{words.done({ imported, skipped: skipped.length, refused: refused.length })}</p>
      {imported > 0 && (
        <p>
          <Link to="/bank?only=waiting">{words.toReview}</Link>
        </p>
      )}
      {told.length > 0 && <ImportRows came rows={told.map(({ id = '', ...row }) => ({ ...row, question: id }))} />}
    </div>
  )
}
