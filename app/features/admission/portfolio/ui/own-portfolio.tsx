import { Form, Link } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { MOST_LINKS, PORTFOLIO_TEXT } from '#app/features/admission/portfolio/portfolio-limits.ts'
import type { OwnPortfolios } from '#app/features/admission/portfolio/read-own-portfolios.server.ts'
import { WorkLinks } from '#app/features/admission/portfolio/ui/work-links.tsx'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Refused = { errors: FieldErrors; typed: Record<string, string> }

/** The form where the door is open, and else why not and what to do instead. */
export function PortfolioDoorPanel({
  door,
  attempts,
  refused,
}: Pick<OwnPortfolios, 'door' | 'attempts'> & { refused?: Refused }) {
  const words = useWords('portfolio')
  if (door.why === 'open') return <PortfolioForm refused={refused} />
  return (
    <section className="card">
      <p>{toldDoor(door, attempts, words.door)}</p>
      <div className="line">
        <NextStep why={door.why} />
      </div>
    </section>
  )
}

type DoorWords = ReturnType<typeof useWords<'portfolio'>>['door']

function toldDoor({ why, opensAt }: OwnPortfolios['door'], attempts: number, words: DoorWords): string {
  if (why === 'notYet') return words.notYet(attempts)
  if (why === 'declined' || why === 'tooMany') return words[why](opensAt)
  return words[why]
}

function NextStep({ why }: { why: OwnPortfolios['door']['why'] }) {
  const words = useWords('portfolio')
  if (why === 'waiting')
    return (
      <Form method="post">
        <button className="button" name="intent" value="withdraw">
          {words.withdraw}
        </button>
      </Form>
    )
  const [to, label] =
    why === 'member'
      ? ['/', words.inside]
      : why === 'unconfirmed'
        ? ['/confirm', words.confirm]
        : ['/exam', words.toExam]
  return (
    <Link className="button" to={to}>
      {label}
    </Link>
  )
}

function PortfolioForm({ refused }: { refused?: Refused }) {
  const words = useWords('portfolio')
  return (
    <Form method="post" className="stack">
      <h2>{words.form}</h2>
      <p>{words.door.open}</p>
      <Field
        name="text"
        label={words.text}
        hint={words.textHint(PORTFOLIO_TEXT.least, PORTFOLIO_TEXT.most)}
        errors={refused?.errors}
      >
        {(tied) => (
          <textarea {...tied} rows={10} maxLength={PORTFOLIO_TEXT.most} required defaultValue={refused?.typed.text} />
        )}
      </Field>
      <Field name="links" label={words.links} hint={words.linksHint(MOST_LINKS)} errors={refused?.errors}>
        {(tied) => (
          <textarea {...tied} rows={5} inputMode="url" spellCheck={false} defaultValue={refused?.typed.links} />
        )}
      </Field>
      <p>
        <small>{words.eyes}</small>
      </p>
      <p className="line">
        <button className="button primary" name="intent" value="send">
          {words.send}
        </button>
      </p>
    </Form>
  )
}

export function PortfolioHistory({ past }: Pick<OwnPortfolios, 'past'>) {
  const words = useWords('portfolio')
  if (past.length === 0) return null
  return (
    <section className="stack">
      <h2>{words.history}</h2>
      <ol className="stack">
        {past.map((sent) => (
          <SentPortfolio key={sent.id} sent={sent} />
        ))}
      </ol>
    </section>
  )
}

function SentPortfolio({ sent }: { sent: OwnPortfolios['past'][number] }) {
  const words = useWords('portfolio')
  const { state, sentAt, decidedAt, reasons, text, lang, links } = sent
  return (
    <li className="note sent-portfolio">
      <p className="line">
        <span className="label" data-state={LABELS[state]}>
          {words.states[state]}
        </span>
        <span className="facts">
          <span>{words.sentOn(sentAt)}</span>
          {decidedAt && state !== 'withdrawn' && <span>{words.decidedOn(decidedAt)}</span>}
        </span>
      </p>
      <p>
        {words.becameOf[state]} {reasons.length === 1 && <span className="badge plain">{words.bank.oneSignature}</span>}
      </p>
      {reasons.map((reason) => (
        <blockquote key={reason} className="prose said">
          {reason}
        </blockquote>
      ))}
      <details>
        <summary>{words.show}</summary>
        <div className="stack">
          <p className="prose said" lang={lang}>
            {text}
          </p>
          <WorkLinks links={links} />
        </div>
      </details>
    </li>
  )
}

const LABELS = { open: 'research', admitted: 'made', declined: 'no', withdrawn: 'none' }
