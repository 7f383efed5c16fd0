import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { ReadRequest } from '#app/features/backlog/read-request.server.ts'
import type { RequestState } from '#app/features/backlog/request-label.ts'
import type { StepTarget } from '#app/features/backlog/request-steps.ts'
import type { StaffView } from '#app/features/backlog/staff-view.server.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = { read: ReadRequest; staff: StaffView }

/** What is likely next stands out; the rest is at hand. */
const USUAL: Partial<Record<RequestState, StepTarget[]>> = {
  inbox: ['routed'],
  routed: ['grading'],
  needs_info: ['back'],
  grading: ['planned', 'parked'],
  planned: ['making'],
  making: ['made'],
  parked: ['grading'],
  reopen_due: ['grading', 'parked'],
}

/** Drawn for all of the staff alike; who may take a step, the step itself says. */
export function StaffCard({ read, staff }: Props) {
  const words = useWords('triage')
  const { request, answer } = read
  const usual = staff.steps.filter((step) => USUAL[request.state]?.includes(step.to))
  return (
    <section className="card" aria-label={words.forStaff}>
      <h2>{words.nextStep}</h2>
      {request.state === 'parked' && answer?.reopenPeople != null && (
        <p>{words.returnsAt(request.peopleSince, answer.reopenPeople)}</p>
      )}
      {request.state === 'reopen_due' && <p>{words.cameBack(request.peopleSince)}</p>}
      {staff.proposal && <Waiting no={request.no} proposal={staff.proposal} />}
      {usual.length > 0 && (
        <p className="line">
          {usual.map(({ to }, index) => (
            <StepLink key={to} no={request.no} to={to} primary={index === 0 && !staff.proposal} />
          ))}
        </p>
      )}
      <details>
        <summary>{words.otherSteps}</summary>
        <ul className="stack">
          {staff.steps
            .filter((step) => !usual.includes(step))
            .map(({ to }) => (
              <li key={to}>
                <StepLink no={request.no} to={to} />
              </li>
            ))}
        </ul>
      </details>
      <StaffFacts read={read} staff={staff} />
      <details>
        <summary>{words.everyStep}</summary>
        <Past past={staff.past} />
      </details>
      <small>{words.staffOnly}</small>
    </section>
  )
}

function StepLink({ no, to, primary = false }: { no: number; to: StepTarget; primary?: boolean }) {
  const words = useWords('triage')
  return (
    <Link className={primary ? 'button primary' : 'button'} to={`/r/${no}/step/${to}`}>
      {words.targets[to]}
    </Link>
  )
}

function Waiting({ no, proposal: { to, by, half } }: { no: number; proposal: NonNullable<StaffView['proposal']> }) {
  const words = useWords('triage')
  return (
    <div className="alert hold">
      <b>{words.waits[half]}</b>
      <p>{words.proposedBy(words.targets[to], by ?? '')}</p>
      <p className="line">
        <Link className="button primary" to={`/r/${no}/step/${to}`}>
          {words.readAndSign}
        </Link>
      </p>
    </div>
  )
}

function StaffFacts({ read, staff }: Props) {
  const words = useWords('triage')
  const { facts } = words
  const graded = (grade: string | number | null, why: string | null) =>
    grade === null ? '–' : `${grade}${why ? `: ${why}` : ''}`
  const rows: [string, string | number][] = [
    [facts.pm, staff.pm ?? facts.nobody],
    [facts.engineer, staff.engineer ?? facts.nobody],
    [facts.need, graded(staff.needGrade, staff.needGradeWhy)],
    [facts.make, graded(staff.makeGrade, staff.makeGradeWhy)],
    [facts.returning, read.ladder.again],
  ]
  return (
    <dl className="pairs">
      {rows.map(([label, value]) => (
        <div className="pair" key={label}>
          <dt>{label}</dt>
          <dd className="n">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function Past({ past }: { past: StaffView['past'] }) {
  const { states } = useWords('backlog')
  const words = useWords('triage')
  return (
    <ol className="stack past">
      {past.map(({ at, to, by, system, note, proposes, declined }) => (
        <li key={`${at}${to}${proposes}`}>
          <span className="facts">
            <Moment at={at} />
            <span>{system ? words.system : by}</span>
          </span>
          {proposes && words.proposed(words.targets[proposes as StepTarget])}
          {declined && words.declined(words.targets[declined as StepTarget])}
          {!proposes && !declined && states[to as RequestState]}
          {note && <small> {note}</small>}
        </li>
      ))}
    </ol>
  )
}
