import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import { StaffNav } from '#app/features/backlog/routing/ui/staff-nav.tsx'
import { LabelChip } from '#app/features/backlog/ui/label-chip.tsx'
import type { listTranslationsDue } from '#app/features/backlog/verdicts/verdict-text-queries.server.ts'
import { useWords } from '#app/messages/use-words.ts'

/** Answers that half of the readers cannot read yet. */
export function TranslationsList({ due, next }: Awaited<ReturnType<typeof listTranslationsDue>>) {
  const words = useWords('verdicts').translation
  return (
    <div className="stack stack-l narrow">
      <header className="stack">
        <h1>{words.title}</h1>
        <p className="prose">{words.lede}</p>
        <StaffNav />
      </header>
      {due.length === 0 && <p className="empty">{words.none}</p>}
      <ul className="entries">
        {due.map(({ verdictId, no, title, titleLang, lang, label, dueAt }) => (
          <li className="stack" key={verdictId}>
            <Link to={`/r/${no}/translation`} lang={titleLang}>
              {title}
            </Link>
            <span className="facts">
              <LabelChip no={no} label={label} />
              <span>{words.of(words.languages[lang])}</span>
              {dueAt !== null && (
                <span>
                  {words.due} <Moment at={dueAt} detail="day" />
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
      {next && (
        <p>
          <Link className="button" to={`/triage/translations?after=${next}`}>
            {words.more}
          </Link>
        </p>
      )}
    </div>
  )
}
