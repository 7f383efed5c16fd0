import { Link } from '@remix-run/react'
import { RequestLine } from '#app/features/backlog/ui/request-line.tsx'
import type { IntentPageData } from '#app/features/backlog/volume/read-intent.server.ts'
import type { IntentRefused } from '#app/features/backlog/volume/receive-intent.server.ts'
import { OwnIntentLine } from '#app/features/backlog/volume/ui/own-intent-line.tsx'
import { SureForm } from '#app/features/backlog/volume/ui/sure-form.tsx'
import { useWords } from '#app/messages/use-words.ts'
import volumeStyles from '#app/styles/volume.css?url'

/** The form on a page of its own: for whoever follows a reminder, and for what was refused. */
export function IntentPage({ page, refused }: { page: IntentPageData; refused?: IntentRefused }) {
  const { sure } = useWords('volume')
  const { no, offer, said } = page
  return (
    <div className="stack stack-l narrow">
      <link rel="stylesheet" href={volumeStyles} />
      <header className="stack">
        <RequestLine request={page} />
        <h1>{sure.title}</h1>
      </header>
      {said && <OwnIntentLine no={no} said={said} />}
      {offer.steps.length === 0 ? (
        <p className="empty">{sure.nothing}</p>
      ) : (
        <SureForm no={no} offer={offer} standing={said} errors={refused?.errors} typed={refused?.typed} />
      )}
      <p>
        <Link to={`/r/${no}`}>{sure.back}</Link>
      </p>
    </div>
  )
}
