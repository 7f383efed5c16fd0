import { Moment } from '#app/components/moment.tsx'
import type { ReadPortfolio } from '#app/features/admission/portfolio/read-portfolio.server.ts'
import { OpinionForm } from '#app/features/admission/portfolio/ui/opinion-form.tsx'
import { WorkLinks } from '#app/features/admission/portfolio/ui/work-links.tsx'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Props = { portfolio: ReadPortfolio; refused?: { errors: FieldErrors; typed: Record<string, string> } }

export function PortfolioPage({ portfolio, refused }: Props) {
  const words = useWords('portfolio').bank
  const { applicant, text, lang, links, state, createdAt } = portfolio
  return (
    <div className="split">
      <article className="stack stack-l">
        <header className="stack">
          <h1>{words.by(applicant.handle)}</h1>
          <p className="facts">
            <span>
              {words.sent} <Moment at={createdAt} />
            </span>
            {portfolio.differ && <span>{words.differ}</span>}
          </p>
        </header>
        <p className="prose said" lang={lang}>
          {text}
        </p>
        <section className="stack">
          <h2>{words.links}</h2>
          {links.length === 0 ? <p>{words.noLinks}</p> : <WorkLinks links={links} />}
          {links.length > 0 && <small>{words.linksHint}</small>}
        </section>
        <Opinions portfolio={portfolio} />
        {state === 'open' && <OpinionForm portfolio={portfolio} refused={refused} />}
      </article>
      <aside className="rail">
        <ApplicantFacts portfolio={portfolio} />
      </aside>
    </div>
  )
}

function Opinions({ portfolio }: { portfolio: ReadPortfolio }) {
  const words = useWords('portfolio').bank
  const { opinions, given, state, oneSignature } = portfolio
  return (
    <section className="stack">
      <h2>{words.opinions}</h2>
      {state !== 'open' && (
        <p className="line">
          <b>{words.outcome[state === 'admitted' ? 'admitted' : 'declined']}</b>
          {oneSignature && <span className="badge plain">{words.oneSignature}</span>}
        </p>
      )}
      {opinions.length < Math.max(given, 1) && <p>{words.progress(given)}</p>}
      {opinions.length < given && <p className="hint">{words.apart}</p>}
      {opinions.map(({ by, decision, reason, at }) => (
        <div key={by} className="note">
          <p className="facts">
            <b>{words.saidBy[decision](by)}</b>
            <Moment at={at} />
          </p>
          <p className="prose said">{reason}</p>
        </div>
      ))}
    </section>
  )
}

function ApplicantFacts({ portfolio: { applicant } }: { portfolio: ReadPortfolio }) {
  const words = useWords('portfolio').bank
  return (
    <section className="note">
      <h2>{words.applicant}</h2>
      <dl className="pairs">
        <dt>{words.joined}</dt>
        <dd>
          <Moment at={applicant.joinedAt} detail="day" />
        </dd>
        {applicant.works && (
          <>
            <dt>{words.works}</dt>
            <dd>{applicant.works}</dd>
          </>
        )}
        <dt>{words.failed}</dt>
        <dd className="n">{applicant.failed}</dd>
      </dl>
    </section>
  )
}
