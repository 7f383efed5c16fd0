import { useShell } from '#app/components/shell-context.ts'
import { EXPORT_KINDS } from '#app/features/backlog/export/export-kinds.ts'
import { StaffNav } from '#app/features/backlog/routing/ui/staff-nav.tsx'
import type { Line } from '#app/features/catalogue/queries.server.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = { lines: Pick<Line, 'slug' | 'name'>[]; mayName: boolean }

/** A plain form: the answer is a file, not a page. */
export function ExportPage({ lines, mayName }: Props) {
  const words = useWords('ledger-export')
  const { language } = useShell()
  return (
    <div className="stack stack-l">
      <header className="stack">
        <h1>{words.title}</h1>
        <p className="prose">{words.lede}</p>
        <StaffNav />
      </header>
      <form method="post" action="/triage/export.csv" className="card stack">
        <fieldset className="stack">
          <legend>{words.what}</legend>
          {EXPORT_KINDS.map((kind, index) => (
            <label className="line" key={kind}>
              <input type="radio" name="kind" value={kind} defaultChecked={index === 0} /> {words.kinds[kind]}
            </label>
          ))}
        </fieldset>
        <div className="field">
          <label htmlFor="line">{words.line}</label>
          <select id="line" name="line">
            <option value="">{words.allLines}</option>
            {lines.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name[language]}
              </option>
            ))}
          </select>
        </div>
        {mayName && (
          <label className="line">
            <input type="checkbox" name="named" value="1" /> {words.named}
          </label>
        )}
        <p className="line">
          <button className="button primary" type="submit">
            {words.take}
          </button>
        </p>
        <p className="hint">{words.logged}</p>
      </form>
    </div>
  )
}
