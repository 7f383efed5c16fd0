import { Link } from '@remix-run/react'
import type { OwnIntent } from '#app/features/backlog/volume/intent-queries.server.ts'
import type { StatedStep } from '#app/features/backlog/volume/ladder-step.ts'
import { OwnIntentLine } from '#app/features/backlog/volume/ui/own-intent-line.tsx'
import { useWords } from '#app/messages/use-words.ts'
import volumeStyles from '#app/styles/volume.css?url'

/** What one said about buying, what runs out first above; one click keeps it. */
export function OwnIntents({ intents }: { intents: OwnIntent[] }) {
  const { own } = useWords('volume')
  return (
    <div className="stack" id="buying">
      <link rel="stylesheet" href={volumeStyles} />
      <h3>{own.heading}</h3>
      {intents.length === 0 && <p className="empty">{own.none}</p>}
      <ul className="entries">
        {intents.map(({ no, title, lang, step, ...said }) => (
          <li key={no} className="stack">
            <Link to={`/r/${no}`} lang={lang}>
              {title}
            </Link>
            <OwnIntentLine no={no} said={{ ...said, step: step as StatedStep }} back="mine" />
          </li>
        ))}
      </ul>
    </div>
  )
}
