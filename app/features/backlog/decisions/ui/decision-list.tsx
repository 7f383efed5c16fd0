import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import { useShell } from '#app/components/shell-context.ts'
import type { Decision } from '#app/features/backlog/decisions/decision-queries.server.ts'
import type { ReasonCode } from '#app/features/backlog/reasons.ts'
import { labelOf } from '#app/features/backlog/request-label.ts'
import { LabelChip } from '#app/features/backlog/ui/label-chip.tsx'
import { Paragraphs } from '#app/features/backlog/ui/paragraphs.tsx'
import { useWords } from '#app/messages/use-words.ts'

export function DecisionList({ decisions }: { decisions: Decision[] }) {
  return (
    <ol className="decisions">
      {decisions.map((decision) => (
        <DecisionEntry key={decision.id} decision={decision} />
      ))}
    </ol>
  )
}

function DecisionEntry({ decision }: { decision: Decision }) {
  const words = useWords('decisions')
  const { language } = useShell()
  const { no, title, titleLang, kind, text, lang, line, decidedAt } = decision
  return (
    <li className="stack decision">
      <p className="facts">
        <Moment at={decidedAt} detail="day" />
        <span>{line[language]}</span>
        <span>{words.kinds[kind]}</span>
      </p>
      <h2>
        <Link to={`/r/${no}`}>
          <span className="n">R-{no}</span> <span lang={titleLang}>{title}</span>
        </Link>
      </h2>
      <p className="line">
        <LabelChip label={labelOf(kind)} final={kind === 'final_no'} />
        <Facts decision={decision} />
      </p>
      <Paragraphs text={text} lang={lang} />
    </li>
  )
}

function Facts({ decision }: { decision: Decision }) {
  const words = useWords('decisions')
  const { reason } = useWords('backlog')
  const { reasons } = useWords('labels')
  const { language } = useShell()
  const { people, reasonCode, sku, product, conditions, reopenPeople, reviewAt, oneSignature } = decision
  return (
    <span className="facts">
      <span>{words.asked(people)}</span>
      {reasonCode && (
        <Link to={`/requests/reasons#${reasonCode}`}>{reason(reasons[reasonCode as ReasonCode] ?? reasonCode)}</Link>
      )}
      {sku && (
        <span>
          <b className="n">{sku}</b> {product?.[language]}
        </span>
      )}
      {conditions > 0 && <span>{words.conditions(conditions)}</span>}
      {reopenPeople !== null && <span>{words.returnsAt(reopenPeople)}</span>}
      {reviewAt !== null && (
        <span>
          {words.nextLook} <Moment at={reviewAt} detail="day" />
        </span>
      )}
      {oneSignature && <span>{words.oneSignature}</span>}
    </span>
  )
}
