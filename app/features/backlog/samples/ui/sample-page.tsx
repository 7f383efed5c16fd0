import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { ReadSample } from '#app/features/backlog/samples/read-sample.server.ts'
import { AddressNote } from '#app/features/backlog/samples/ui/address-note.tsx'
import { Application } from '#app/features/backlog/samples/ui/application.tsx'
import { MakingFacts } from '#app/features/backlog/samples/ui/making-facts.tsx'
import { Readings } from '#app/features/backlog/samples/ui/readings.tsx'
import { ReportPhoto } from '#app/features/backlog/samples/ui/report-photo.tsx'
import { SampleFeedback } from '#app/features/backlog/samples/ui/sample-feedback.tsx'
import { SampleLinks } from '#app/features/backlog/samples/ui/sample-links.tsx'
import { Timeline } from '#app/features/backlog/samples/ui/timeline.tsx'
import { useNextWords } from '#app/features/backlog/samples/ui/use-next-words.ts'
import { type WantRefused, WantSample } from '#app/features/backlog/samples/ui/want-sample.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Props = { read: ReadSample; told: string | null; refused?: WantRefused }

export function SamplePage({ read, told, refused }: Props) {
  const words = useWords('samples')
  const { inside, feedback, own } = read
  const said = (words.told as Record<string, string>)[told ?? '']
  return (
    <div className="split">
      <article className="stack stack-l">
        <Head read={read} />
        {said && (
          <p className="alert done-note" role="status">
            {said}
          </p>
        )}
        {inside && <NextCard read={read} inside={inside} />}
        {feedback && <SampleFeedback feedback={feedback} lesson={read.lesson} />}
        <SampleLinks read={read} />
        {read.shared && !own && !read.staff && <WantSample refused={refused} />}
        {inside && <MakingFacts inside={inside} />}
        <Application read={read} />
        {read.mayReport && <ReportPhoto read={read} refused={refused} />}
      </article>
      <aside className="rail" aria-label={words.timeline}>
        {inside && <Timeline stops={inside.timeline} />}
        {inside?.address && <AddressNote read={read} inside={inside} />}
        {inside?.readings && <Readings no={read.no} inside={inside} readings={inside.readings} />}
      </aside>
    </div>
  )
}

function Head({ read: { no, request, state, since, inside } }: { read: ReadSample }) {
  const words = useWords('samples')
  return (
    <header className="stack">
      <p className="facts">
        <b className="n">{words.no(no)}</b>
        <span>
          {words.ofRequest}{' '}
          <Link className="n" to={`/r/${request.no}`}>
            R-{request.no}
          </Link>
        </span>
        {inside && (
          <span>
            {words.applicant}: {inside.name ?? words.nameHidden}
          </span>
        )}
      </p>
      <h1 lang={request.lang}>{request.title}</h1>
      <p className="line">
        <span className="badge">{words.states[state]}</span>
        <span>
          {words.since} <Moment at={since} detail="day" />
        </span>
      </p>
    </header>
  )
}

type Inside = NonNullable<ReadSample['inside']>

/** The one next step stands out, and the others are a click away. */
function NextCard({ read, inside }: { read: ReadSample; inside: Inside }) {
  const words = useWords('samples')
  const next = useNextWords()
  const main = inside.steps.find((step) => step === inside.next)
  const others = inside.steps.filter((step) => step !== main)
  const wantsAddress = read.own && inside.takesAddress && !inside.address?.address
  return (
    <section className="card" aria-labelledby="what-next">
      <h2 id="what-next">{words.whatNext}</h2>
      <p>{next({ state: read.state, next: inside.next, accepted: read.accepted })}</p>
      <p className="line">
        {inside.mayJudge && (
          <Link className="button primary" to={`/samples/${read.no}/read`}>
            {inside.readings?.own ? words.readings.readAgain : words.readings.read}
          </Link>
        )}
        {main && <StepLink no={read.no} step={main} primary={!inside.mayJudge} />}
        {wantsAddress && (
          <Link className={main ? 'button' : 'button primary'} to={`/samples/${read.no}/address`}>
            {words.address.give}
          </Link>
        )}
      </p>
      {others.length > 0 && (
        <details>
          <summary>{words.moreSteps}</summary>
          <ul className="line">
            {others.map((step) => (
              <li key={step}>
                <StepLink no={read.no} step={step} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function StepLink({ no, step, primary = false }: { no: number; step: Inside['steps'][number]; primary?: boolean }) {
  const words = useWords('samples')
  return (
    <Link className={primary ? 'button primary' : 'button'} to={`/samples/${no}/step/${step}`}>
      {words.steps[step]}
    </Link>
  )
}
