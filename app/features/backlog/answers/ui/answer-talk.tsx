import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import { useShell } from '#app/components/shell-context.ts'
import { useViewerNote } from '#app/components/viewer-note-context.tsx'
import type { Talk } from '#app/features/backlog/answers/read-talk.server.ts'
import { Conditions } from '#app/features/backlog/answers/ui/conditions.tsx'
import type { ReadRequest } from '#app/features/backlog/read-request.server.ts'
import { useWords } from '#app/messages/use-words.ts'
import { seesAsStaff, seesInside } from '#app/permissions.ts'

/** Under the answer: what would change it, what brought it back, and the ways to say something to it. */
export function AnswerTalk({ read: { request, answer, talk } }: { read: ReadRequest }) {
  const words = useWords('answers')
  const { audience } = useShell()
  return (
    <>
      {talk.cameBack && <CameBack cameBack={talk.cameBack} />}
      {talk.conditions.length > 0 && (
        <section className="stack">
          <h2>{words.whatWouldChange}</h2>
          <Conditions conditions={talk.conditions} lang={answer?.lang ?? request.lang} />
        </section>
      )}
      {seesInside(audience) && (
        <Ways no={request.no} answered={answer?.stands === true} refused={request.label === 'no'} />
      )}
      {seesAsStaff(audience) && (answer || talk.waiting > 0) && (
        <p className="line">
          <Link className="button" to={`/r/${request.no}/replies`}>
            {words.saidOf}
          </Link>
          {talk.waiting > 0 && (
            <small>
              <Waiting n={talk.waiting} />
            </small>
          )}
        </p>
      )}
    </>
  )
}

function CameBack({ cameBack }: { cameBack: NonNullable<Talk['cameBack']> }) {
  const words = useWords('answers').cameBack
  const { trigger, reached, peopleSince, watched, at } = cameBack
  const why = {
    ...{ people: words.people(reached ?? peopleSince), units: words.units(reached ?? 0) },
    ...{ samples: words.samples(reached ?? 0), watch: words.watch(watched ?? '') },
    ...{ date: words.date, appeal: words.appeal },
  }
  return (
    <section className="note" aria-label={words.title}>
      <p>
        {why[trigger]} {trigger !== 'people' && words.note(peopleSince)} <Moment at={at} detail="day" />
      </p>
    </section>
  )
}

/** Each leads to a page that works without script; what is one's own comes from the note. */
function Ways({ no, answered, refused }: { no: number; answered: boolean; refused: boolean }) {
  const words = useWords('answers')
  const watching = useViewerNote()?.request?.watching
  return (
    <p className="line">
      <Link className="button" to={`/r/${no}/answer${answered ? '#differs-form' : ''}`}>
        {answered ? words.differs : words.watch}
      </Link>
      {answered && (
        <Link className="button quiet" to={`/r/${no}/answer`}>
          {watching ? words.watching : words.watch}
        </Link>
      )}
      {refused && (
        <Link className="button quiet" to={`/r/${no}/answer#appeal`}>
          {words.appeal}
        </Link>
      )}
    </p>
  )
}

const Waiting = ({ n }: { n: number }) => <>{useWords('answer-replies').replies.waiting(n)}</>
