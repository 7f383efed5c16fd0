import { Link } from '@remix-run/react'
import type { ExplainedFinding } from '#app/features/moderation/explain-findings.ts'
import type { FieldName } from '#app/features/moderation/rule.ts'
import { type Passage, passagesOf, reasonsFor } from '#app/features/moderation/ui/passages.ts'
import { useWords } from '#app/messages/use-words.ts'

type Texts = Partial<Record<FieldName, string>>

/** The reasons, numbered like the marks. */
export function FindingList({ findings, texts }: { findings: ExplainedFinding[]; texts: Texts }) {
  return passagesOf(findings).map((passage) => (
    <Reason key={passage.n} passage={passage} text={texts[passage.field] ?? ''} />
  ))
}

function Reason({ passage, text }: { passage: Passage; text: string }) {
  const words = useWords('moderation')
  const { title, others, advice, clause } = reasonsFor(passage)
  const said = text.slice(passage.start, passage.end)
  return (
    <div className="finding">
      <span className="no">{passage.n}</span>
      <div>
        <h3>{title}</h3>
        <p>
          {said && <q>{said}</q>}
          {passage.field !== 'text' && ` (${words.fields[passage.field]})`}
        </p>
        {others.length > 0 && <small>{words.also(others)}</small>}
        <p>{words.fine(clause?.fine ? [...advice, words.example(clause.fine)] : advice)}</p>
        {clause && <Link to={`/rules#${clause.id}`}>{words.clause(clause.title)}</Link>}
      </div>
    </div>
  )
}
