import { Moment } from '#app/components/moment.tsx'
import type { readCurrentRound } from '#app/features/backlog/samples/read-board.server.ts'
import { useWords } from '#app/messages/use-words.ts'

type CurrentRound = Awaited<ReturnType<typeof readCurrentRound>>

/** Places and money, known before anybody applies. */
export function RoundFacts({ round }: { round: CurrentRound }) {
  const words = useWords('samples').round
  return (
    <section className="note">
      <h2>{words.title(round.month)}</h2>
      <p className="facts">
        <span>{words.places(round.places)}</span>
        <span>{words.money(round.moneyCap, round.costCap, round.currency)}</span>
        <span>{words.applied(round.applied)}</span>
        <span>
          {words.closes} <Moment at={round.closesAt - 1} detail="day" />
        </span>
      </p>
      <p>{words.after}</p>
    </section>
  )
}
