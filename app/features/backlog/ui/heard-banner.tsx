import { Link, useParams } from '@remix-run/react'
import { useShell } from '#app/components/shell-context.ts'
import type { HeardRequest } from '#app/features/backlog/thread-requests.server.ts'
import { LabelChip } from '#app/features/backlog/ui/label-chip.tsx'
import { PeopleCounts } from '#app/features/backlog/ui/people-counts.tsx'
import { useWords } from '#app/messages/use-words.ts'
import { seesAsStaff } from '#app/permissions.ts'

/** What the maker heard in a thread, and what came of it; staff collect from here. */
export function HeardBanner({ requests }: { requests: HeardRequest[] }) {
  const words = useWords('backlog')
  const { audience } = useShell()
  const { no } = useParams()
  return (
    <>
      {requests.map((request) => (
        <HeardOne key={request.no} {...request} />
      ))}
      {seesAsStaff(audience) && no && (
        <p className="line">
          <Link className="button" to={`/t/${no}/collect`}>
            {words.collectHere}
          </Link>
        </p>
      )}
    </>
  )
}

function HeardOne({ no, need, lang, label, people, peopleSince, answer }: HeardRequest) {
  const words = useWords('backlog')
  return (
    <aside className="heard" aria-label={words.requestNo(no)}>
      <p className="line">
        <b>{words.heard}</b>
        <LabelChip label={label} no={no} />
      </p>
      <p lang={lang}>
        <q>{need}</q>
      </p>
      {answer && <p lang={lang}>{answer}</p>}
      <p className="facts">
        <PeopleCounts label={label} people={people} peopleSince={peopleSince} />
        <Link to={`/r/${no}`}>
          {label === 'no' ? words.readWhatWouldChange : answer ? words.readAnswer : words.seeWho}
        </Link>
      </p>
    </aside>
  )
}
