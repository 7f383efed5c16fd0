import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { OwnStanding as Standing } from '#app/features/review/appeals/own-standing.server.ts'
import { useWords } from '#app/messages/use-words.ts'

/** At Mine: sanctions and appeals, each with the way to its reasons. Drawn only for whom there is something to say. */
export function OwnStanding({ standing }: { standing: Standing }) {
  const { sanctions, appeals } = standing
  return sanctions.length + appeals.length === 0 ? null : <Decided standing={standing} />
}

/** Apart, so that its words are fetched only by whom they concern. */
function Decided({ standing: { sanctions, appeals } }: { standing: Standing }) {
  const words = useWords('appeals')
  return (
    <section className="stack part" id="decided">
      <h2>{words.mine.title}</h2>
      <ul className="entries">
        {sanctions.map((one) => (
          <SanctionEntry key={one.id} sanction={one} />
        ))}
        {appeals.map((one) => (
          <AppealEntry key={one.id} appeal={one} />
        ))}
      </ul>
    </section>
  )
}

function SanctionEntry({
  sanction: { id, kind, state, givenAt, endsAt },
}: {
  sanction: Standing['sanctions'][number]
}) {
  const words = useWords('appeals')
  return (
    <li>
      <Link to={`/appeal/sanction/${id}`}>{words.sanctioned[kind]}</Link>
      <p className="facts">
        <span>{words.mine.sanctionStates[state]}</span>
        <Moment at={givenAt} detail="day" />
        {endsAt !== null && (
          <span>
            {words.ends} <Moment at={endsAt} detail="day" />
          </span>
        )}
      </p>
    </li>
  )
}

function AppealEntry({ appeal }: { appeal: Standing['appeals'][number] }) {
  const words = useWords('appeals').mine
  const { postId, sanctionId, title, outcome, openedAt } = appeal
  const href = postId ? `/appeal/post/${postId}` : `/appeal/sanction/${sanctionId}`
  return (
    <li>
      <Link to={href}>{title === null ? words.appealOfSanction : words.appealOf(title)}</Link>
      <p className="facts">
        <span>{words.states[outcome]}</span>
        <Moment at={openedAt} detail="day" />
      </p>
    </li>
  )
}
