import { Link } from '@remix-run/react'
import { AsSent } from '#app/components/as-sent.tsx'
import { Moment } from '#app/components/moment.tsx'
import { useShell } from '#app/components/shell-context.ts'
import { SuggestionsHere } from '#app/features/backlog/agents/ui/suggestions-here.tsx'
import { AnswerTalk } from '#app/features/backlog/answers/ui/answer-talk.tsx'
import { ClockCard } from '#app/features/backlog/clocks/ui/clock-card.tsx'
import { CrowdLine } from '#app/features/backlog/clocks/ui/crowd-line.tsx'
import { LateLine } from '#app/features/backlog/clocks/ui/late-line.tsx'
import type { ReadRequest } from '#app/features/backlog/read-request.server.ts'
import { RequestSamples } from '#app/features/backlog/samples/ui/request-samples.tsx'
import { AnswerCard } from '#app/features/backlog/ui/answer-card.tsx'
import { LabelChip } from '#app/features/backlog/ui/label-chip.tsx'
import { MeToo } from '#app/features/backlog/ui/me-too.tsx'
import { PeopleCounts } from '#app/features/backlog/ui/people-counts.tsx'
import { Quotes } from '#app/features/backlog/ui/quotes.tsx'
import { StaffCard } from '#app/features/backlog/ui/staff-card.tsx'
import { OpenTurn } from '#app/features/backlog/verdicts/ui/open-turn.tsx'
import { HowSure } from '#app/features/backlog/volume/ui/how-sure.tsx'
import { VolumeLadder } from '#app/features/backlog/volume/ui/volume-ladder.tsx'
import { useWords } from '#app/messages/use-words.ts'

const SAMPLES = import.meta.env.SSR ? RequestSamples : undefined
const loadSamples = () =>
  import('#app/features/backlog/samples/ui/request-samples.tsx').then((file) => file.RequestSamples)

export function RequestPage({ read, after }: { read: ReadRequest; after: string | null }) {
  const { request, answer, history, staff } = read
  const words = useWords('backlog')
  const { labels } = useWords('labels')
  return (
    <div className="split">
      <article className="stack stack-l">
        <RequestHead read={read} />
        {read.late && <LateLine late={read.late} />}
        <CrowdLine crowd={read.crowd} />
        <OpenTurn read={read} />
        {answer ? <AnswerCard answer={answer} /> : <NotYet read={read} />}
        <MeToo request={request} />
        <HowSure no={request.no} offer={read.volume.offer} />
        <AnswerTalk read={read} />
        <VolumeLadder no={request.no} volume={read.volume} />
        <AsSent part={SAMPLES} load={loadSamples} props={{ no: request.no, samples: read.samples }} />
        <Quotes
          no={request.no}
          words={read.words}
          since={answer?.stands && request.label === 'no' ? answer.decidedAt : undefined}
          after={after}
        />
      </article>
      <aside className="rail" aria-label={staff ? words.title : words.history}>
        {staff && <SuggestionsHere no={request.no} suggestions={staff.suggestions} />}
        {staff && <StaffCard read={read} staff={staff} />}
        <ClockCard clocks={read.clocks} />
        <section className="note">
          <h2>{words.history}</h2>
          <dl className="pairs">
            {history.map(({ label, at }) => (
              <HistoryRow key={at} label={labels[label]} at={at} />
            ))}
          </dl>
        </section>
      </aside>
    </div>
  )
}

function RequestHead({ read: { request, line, into } }: { read: ReadRequest }) {
  const words = useWords('backlog')
  const { language } = useShell()
  const { no, title, need, lang, label, state, people, peopleSince, createdAt } = request
  return (
    <header className="stack">
      <p className="facts">
        <b className="n">R-{no}</b>
        <Link to={`/requests?line=${line.slug}`}>{line.name[language]}</Link>
        <span>
          {words.openSince} <Moment at={createdAt} detail="day" />
        </span>
      </p>
      <h1 lang={lang}>{title}</h1>
      <p className="line">
        <LabelChip label={label} final={state === 'final_no'} />
        <span className="facts">
          {state === 'reopen_due' && <span>{words.beingLookedAt}</span>}
          <PeopleCounts label={label} people={people} peopleSince={peopleSince} />
        </span>
      </p>
      {need !== title && (
        <p className="prose" lang={lang}>
          {need}
        </p>
      )}
      {into && (
        <p>
          {words.mergedInto}{' '}
          <Link to={`/r/${into.no}`}>
            R-{into.no} <span lang={into.lang}>{into.title}</span>
          </Link>
          . {words.mergedText}
        </p>
      )}
    </header>
  )
}

function NotYet({ read: { question, into } }: { read: ReadRequest }) {
  const words = useWords('backlog')
  // What was merged says at its head where the answer stands.
  return question || into ? null : <p className="empty">{words.noAnswerYet}</p>
}

function HistoryRow({ label, at }: { label: string; at: number }) {
  return (
    <>
      <dt className="n">
        <Moment at={at} detail="day" />
      </dt>
      <dd>{label}</dd>
    </>
  )
}
