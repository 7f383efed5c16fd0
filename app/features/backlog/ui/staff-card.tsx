import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { ReadRequest } from '#app/features/backlog/read-request.server.ts'
import type { RequestState } from '#app/features/backlog/request-label.ts'
import type { StepTarget } from '#app/features/backlog/request-steps.ts'
import type { StaffView } from '#app/features/backlog/staff-view.server.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = { read: ReadRequest; staff: StaffView }

/** What is likely next stands out, two more are at hand, and the rest is a click away. */
const USUAL: Partial<Record<RequestState, StepTarget[]>> = {
  inbox: ['routed', 'merged', 'needs_info'],
  routed: ['grading', 'routed', 'needs_info'],
  needs_info: ['back'],
  grading: ['planned', 'parked', 'volume_test'],
  volume_test: ['grading'],
  planned: ['making', 'parked'],
  making: ['made', 'parked'],
  made: ['grading'],
  exists: ['grading'],
  parked: ['grading', 'merged'],
  reopen_due: ['grading', 'parked'],
  final_no: ['inbox'],
  merged: ['back'],
  invalid: ['inbox'],
}

const isSame = (a: StepTarget, b: StepTarget) => a === b

/** Drawn for all of the staff alike; who may take a step, the step itself says. */
export function StaffCard({ read, staff }: Props) {
  const words = useWords('triage')
  const { request, answer } = read
  const next = (USUAL[request.state] ?? []).filter((to) => staff.steps.some((step) => isSame(step.to, to)))
  // What waits for a signature is the one next step then.
  const shown = staff.proposal ? next.filter((to) => to !== staff.proposal?.to).slice(0, 2) : next
  const more = staff.steps.filter(({ to }) => !shown.includes(to))
  return (
    <section className="card" aria-label={words.forStaff}>
      <h2>{words.nextStep}</h2>
      {request.state === 'parked' && answer?.reopenPeople != null && (
        <p>{words.returnsAt(request.peopleSince, answer.reopenPeople)}</p>
      )}
      {request.state === 'reopen_due' && <p>{words.cameBack(request.peopleSince)}</p>}
      {staff.proposal && <Waiting no={request.no} proposal={staff.proposal} />}
      {shown.length > 0 && (
        <p className="line">
          {shown.map((to, index) => (
            <StepLink key={to} no={request.no} to={to} primary={index === 0 && !staff.proposal} />
          ))}
        </p>
      )}
      <details>
        <summary>{words.moreSteps}</summary>
        <ul className="stack">
          {more.map(({ to }) => (
            <li key={to}>
              <StepLink no={request.no} to={to} />
            </li>
          ))}
          <li>
            <Link to={`/r/${request.no}/grading`}>{words.gradingCard}</Link>
          </li>
          {answer?.due != null && (
            <li>
              <Link to={`/r/${request.no}/translation`}>{words.translate}</Link>
            </li>
          )}
        </ul>
      </details>
      <StaffFacts read={read} staff={staff} />
      <ThenAndCounted staff={staff} />
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
    [facts.returning, read.returning],
    ...(staff.tracker ? [[facts.tracker, staff.tracker] as [string, string]] : []),
    ...(staff.followUps
      ? [[facts.solved, words.solvedFor(staff.followUps.solved, staff.followUps.notQuite)] as [string, string]]
      : []),
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

/** The numbers of the moment of the answer, and of the last day of a count. Range and chance are for staff. */
function ThenAndCounted({ staff: { atAnswer, frozen } }: { staff: StaffView }) {
  const words = useWords('triage')
  return (
    <>
      {atAnswer && (
        <p>
          <small>
            {words.thenPeople(atAnswer.people, atAnswer.outside, atAnswer.unattributed)}{' '}
            {atAnswer.unitsMiddle !== null &&
              words.unitsThen(atAnswer.unitsLow ?? 0, atAnswer.unitsMiddle, atAnswer.unitsHigh ?? 0)}
            {atAnswer.unitsChance !== null && words.chanceThen(Math.round(atAnswer.unitsChance * 100))}
          </small>
        </p>
      )}
      {frozen && (
        <p>
          <small>
            {words.counted(frozen.people, frozen.moq)}{' '}
            {frozen.unitsMiddle !== null &&
              words.unitsThen(frozen.unitsLow ?? 0, frozen.unitsMiddle, frozen.unitsHigh ?? 0)}
          </small>
        </p>
      )}
    </>
  )
}

function Past({ past }: { past: StaffView['past'] }) {
  const { states } = useWords('backlog')
  const words = useWords('triage')
  return (
    <ol className="stack past">
      {past.map(({ at, to, by, system, suggestedBy, acceptedBy, note, proposes, declined }) => (
        <li key={`${at}${to}${proposes}`}>
          <span className="facts">
            <Moment at={at} />
            <span>{suggestedBy ? words.takenFrom(suggestedBy, by ?? '') : system ? words.system : by}</span>
            {acceptedBy && <span>{words.acceptedBy(acceptedBy)}</span>}
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
