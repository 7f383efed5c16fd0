import { Link, useParams } from '@remix-run/react'
import { AsSent } from '#app/components/as-sent.tsx'
import { useShell } from '#app/components/shell-context.ts'
import { useViewerNote } from '#app/components/viewer-note-context.tsx'
import { HeardAnswer } from '#app/features/backlog/answers/ui/heard-answer.tsx'
import { CollectSelection } from '#app/features/backlog/judging/ui/collect-selection.tsx'
import type { HeardRequest } from '#app/features/backlog/thread-requests.server.ts'
import { LabelChip } from '#app/features/backlog/ui/label-chip.tsx'
import { PeopleCounts } from '#app/features/backlog/ui/people-counts.tsx'
import { languageOf } from '#app/features/forum/text-language.ts'
import { useWords } from '#app/messages/use-words.ts'
import { seesAsStaff, seesInside } from '#app/permissions.ts'

const ANSWER = import.meta.env.SSR ? HeardAnswer : undefined
const loadAnswer = () => import('#app/features/backlog/answers/ui/heard-answer.tsx').then((file) => file.HeardAnswer)

/** What the maker heard in a thread, and what came of it; staff collect from here. */
export function HeardBanner({ requests }: { requests: HeardRequest[] }) {
  const words = useWords('labels')
  const { audience } = useShell()
  const { no } = useParams()
  return (
    <>
      {requests.map((request) => (
        <HeardOne key={request.no} threadNo={Number(no)} {...request} />
      ))}
      {seesAsStaff(audience) && no && (
        <p className="line">
          <Link className="button" to={`/t/${no}/collect`}>
            {words.collectHere}
          </Link>
          <CollectSelection threadNo={Number(no)} />
        </p>
      )}
    </>
  )
}

function HeardOne({
  threadNo,
  no,
  need,
  lang,
  label,
  people,
  peopleSince,
  answer,
}: HeardRequest & { threadNo: number }) {
  const words = useWords('labels')
  return (
    <aside className="heard" aria-label={words.requestNo(no)}>
      <p className="line">
        <b>{words.heard}</b>
        <LabelChip label={label} no={no} />
      </p>
      <p lang={lang}>
        <q>{need}</q>
      </p>
      {answer && <p lang={languageOf(answer)}>{answer}</p>}
      <p className="facts">
        <PeopleCounts label={label} people={people} peopleSince={peopleSince} />
        <Link to={`/r/${no}`}>
          {label === 'no' ? words.readWhatWouldChange : answer ? words.readAnswer : words.seeWho}
        </Link>
        <YourSay threadNo={threadNo} no={no} />
      </p>
      <AsSent part={ANSWER} load={loadAnswer} props={{ threadNo, no }} />
    </aside>
  )
}

/** Whoever wrote in the thread may add to it, put it right or take it back; without script the way is there for all. */
function YourSay({ threadNo, no }: { threadNo: number; no: number }) {
  const words = useWords('hearing').banner
  const { audience } = useShell()
  const own = useViewerNote()?.thread?.own ?? []
  if (!seesInside(audience)) return null
  return <Link to={`/t/${threadNo}/heard/${no}`}>{own.length > 0 ? words.yours : words.needToo}</Link>
}
