import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { ListedSitting } from '#app/features/admission/records/list-sittings.server.ts'
import { useWords } from '#app/messages/use-words.ts'

export function SittingLine({ sitting }: { sitting: ListedSitting }) {
  const words = useWords('bank').sittings
  const { id, by, state, track, lang, startedAt, score, cut, busy, rescoredAt } = sitting
  return (
    <li className="record-line">
      <p className="line">
        <Link to={`/bank/sittings/${id}`}>
          <b>{by}</b>
        </Link>
        <span className="label" data-state={STATE_MARKS[state]}>
          {words.states[state]}
        </span>
        {busy && (
          <span className="label" data-state="hold">
            {words.busy}
          </span>
        )}
      </p>
      <p className="facts">
        <Moment at={startedAt} />
        <span>{words.tracks[track]}</span>
        <span>{words.languages[lang]}</span>
        {score !== null && <span className="n">{words.score({ score, cut })}</span>}
        {rescoredAt !== null && <span>{words.rescored}</span>}
      </p>
    </li>
  )
}

export const STATE_MARKS = { live: 'research', passed: 'made', failed: 'collected', voided: 'no' } as const
