import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { ListedOverride } from '#app/features/admission/overrides/list-overrides.server.ts'
import type { OverrideAnswer } from '#app/features/admission/overrides/receive-override.server.ts'
import { EventCodes, type ListedCode } from '#app/features/admission/overrides/ui/event-codes.tsx'
import { PartnerForm, WaiverForm } from '#app/features/admission/overrides/ui/override-forms.tsx'
import { BankNav } from '#app/features/admission/ui/bank-nav.tsx'
import { useWords } from '#app/messages/use-words.ts'

export type DecisionsPageData = {
  overrides: ListedOverride[]
  next: string | null
  begins: boolean
  codes: ListedCode[]
  done: 'partner' | 'waiver' | null
}

export function DecisionsPage({ page, answer }: { page: DecisionsPageData; answer?: OverrideAnswer }) {
  const words = useWords('bank').decisions
  const refusedIn = (intent: string) => (answer?.intent === intent ? answer : undefined)
  return (
    <>
      <BankNav current="/bank/decisions" />
      <div className="stack stack-l">
        <header className="stack">
          <h1>{words.title}</h1>
          <p className="prose">{words.lede}</p>
          {page.done && !answer && (
            <p className="alert done-note" role="status">
              {words.done[page.done]}
            </p>
          )}
        </header>
        <div className="columns">
          <PartnerForm refused={refusedIn('partner')} />
          <WaiverForm refused={refusedIn('waiver')} />
          <EventCodes codes={page.codes} made={answer?.code} refused={refusedIn('code')} />
        </div>
        <section className="stack">
          <p>
            {words.portfolios} <Link to="/bank/portfolios">{words.portfoliosLink}</Link>
          </p>
          <p>
            {words.voiding} <Link to="/bank/sittings">{words.voidingLink}</Link>
          </p>
        </section>
        <Overrides page={page} />
      </div>
    </>
  )
}

function Overrides({ page: { overrides, next, begins } }: { page: DecisionsPageData }) {
  const words = useWords('bank').decisions.list
  return (
    <section className="stack">
      <h2>{words.heading}</h2>
      {overrides.length === 0 && <p className="empty">{words.empty}</p>}
      <ul>
        {overrides.map((override) => (
          <Override key={override.id} override={override} />
        ))}
      </ul>
      <p className="line">
        {next && (
          <Link className="button" to={`/bank/decisions?after=${next}`}>
            {words.older}
          </Link>
        )}
        {!begins && (
          <Link className="button quiet" to="/bank/decisions">
            {words.newest}
          </Link>
        )}
      </p>
    </section>
  )
}

function Override({ override }: { override: ListedOverride }) {
  const words = useWords('bank').decisions.list
  const { kind, whom, partnerOf, by, reason, at, attemptId, usedAt } = override
  return (
    <li className="record-line">
      <p className="line">
        <b>{words.kinds[kind]}</b>
        <Link to={`/bank/sittings?by=${encodeURIComponent(whom)}`}>{whom}</Link>
        {kind === 'partner' && partnerOf && <span>{words.speaksFor(partnerOf)}</span>}
      </p>
      <p>{reason}</p>
      <p className="facts">
        <Moment at={at} />
        <span>{words.by(by ?? words.house)}</span>
        {kind === 'waived-wait' && <span>{usedAt === null ? words.unused : words.used}</span>}
        {attemptId && <Link to={`/bank/sittings/${attemptId}`}>{words.sitting}</Link>}
      </p>
    </li>
  )
}
