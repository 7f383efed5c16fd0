import { Form, Link, useNavigation } from '@remix-run/react'
import type { ExchangeAnswer } from '#app/features/desk/rules/exchange/receive-exchange.server.ts'
import { DeskNav } from '#app/features/desk/rules/ui/desk-nav.tsx'
import { ImportRows } from '#app/features/desk/rules/ui/import-rows.tsx'
import { ReasonField } from '#app/features/desk/rules/ui/reason-field.tsx'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'

type ExchangePageProps = { rules: number; mayWrite: boolean; answer?: ExchangeAnswer }

export function ExchangePage({ rules, mayWrite, answer }: ExchangePageProps) {
  const words = useWords('desk').exchange
  return (
    <>
      <DeskNav current="/rules/desk/exchange" />
      <div className="stack stack-l">
        <header className="stack">
          <h1>{words.title}</h1>
          <p>{words.lede}</p>
          {answer && 'imported' in answer && (
            <p className="alert done-note" role="status">
              {words.done(answer.imported)}
            </p>
          )}
        </header>
        {answer && 'rows' in answer ? (
          <DryRun answer={answer} />
        ) : (
          <>
            <section className="stack">
              <h2>{words.exportHeading}</h2>
              <p>
                <a className="button" href="/rules/desk/export">
                  {words.exportAll(rules)}
                </a>
              </p>
            </section>
            {mayWrite && <ImportForm answer={answer} />}
          </>
        )}
      </div>
    </>
  )
}

function ImportForm({ answer }: { answer?: ExchangeAnswer }) {
  const words = useWords('desk').exchange
  const problem = answer && 'problem' in answer ? answer.problem : undefined
  return (
    <section className="stack narrow">
      <h2>{words.importHeading}</h2>
      <p>{words.importLede}</p>
      <Form method="post" encType="multipart/form-data" className="stack">
        <div className="field">
          <label htmlFor="file">{words.file}</label>
          <input
            id="file"
            name="file"
            type="file"
            accept=".json,application/json"
            aria-describedby={problem && 'file-error'}
          />
          {problem && (
            <p className="err" id="file-error">
              {sentence(words.problems, problem)}
            </p>
          )}
        </div>
        <div className="field">
          <label htmlFor="text">{words.text}</label>
          <textarea id="text" name="text" rows={6} className="desk-code" spellCheck={false} />
        </div>
        <p>
          <button className="button primary" name="intent" value="look">
            {words.look}
          </button>
        </p>
      </Form>
    </section>
  )
}

function DryRun({ answer }: { answer: Extract<ExchangeAnswer, { rows: unknown }> }) {
  const words = useWords('desk').exchange
  const busy = useNavigation().state !== 'idle'
  const { rows, fit, kept, reason, reasonError } = answer
  return (
    <section className="stack">
      <h2>{words.dryRun(rows.length)}</h2>
      {fit === 0 && <p>{words.nothing}</p>}
      <Form method="post" encType="multipart/form-data" className="stack narrow">
        <input type="hidden" name="text" value={kept} />
        {fit > 0 && <ReasonField id="reason" label={words.reason} error={reasonError ?? undefined} typed={reason} />}
        <p className="line">
          {fit > 0 && (
            <button className="button primary" name="intent" value="import" disabled={busy}>
              {words.go(fit)}
            </button>
          )}
          <Link className="button quiet" to="/rules/desk/exchange" reloadDocument>
            {words.other}
          </Link>
        </p>
      </Form>
      <ImportRows rows={rows} />
    </section>
  )
}
