import { Link } from '@remix-run/react'
import type { RequestLabel } from '#app/features/backlog/request-label.ts'
import { LabelChip } from '#app/features/backlog/ui/label-chip.tsx'
import { PeopleCounts } from '#app/features/backlog/ui/people-counts.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Heard = {
  no: number
  need: string
  lang: string
  label: RequestLabel
  people: number
  peopleSince: number
  answer: string | null
}

/** What the maker heard in a thread, and what came of it. */
export function HeardBanner({ requests }: { requests: Heard[] }) {
  return requests.map((request) => <HeardOne key={request.no} {...request} />)
}

function HeardOne({ no, need, lang, label, people, peopleSince, answer }: Heard) {
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
