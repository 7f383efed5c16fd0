import { Link } from '@remix-run/react'
import { useViewerNote } from '#app/components/viewer-note-context.tsx'
import type { PastSanction } from '#app/features/review/sanctions/sanction-page.server.ts'
import { PastSanctionFacts } from '#app/features/review/sanctions/ui/past-sanction.tsx'
import { useWords } from '#app/messages/use-words.ts'

/** On a profile, for moderators. */
export function SanctionHistory({ handle, past }: { handle: string; past: PastSanction[] }) {
  const words = useWords('sanctions')
  return (
    <section className="stack part" id="sanctions">
      <div className="line">
        <h2>{words.history}</h2>
        <Link className="button quiet end" to={`/u/${handle}/sanction`}>
          {words.link}
        </Link>
        <Link className="button quiet" to={`/u/${handle}/secure`}>
          {words.secure}
        </Link>
      </div>
      {past.length === 0 && <p className="empty">{words.none}</p>}
      {past.map((one) => (
        <article key={one.id}>
          <PastSanctionFacts past={one} />
        </article>
      ))}
    </section>
  )
}

/** On a profile, for leads and admins, who decide about moderators and staff. */
export function SanctionLink({ handle }: { handle: string }) {
  const words = useWords('sanctions')
  const grants = useViewerNote()?.grants
  if (!grants?.some((grant) => grant === 'lead' || grant === 'admin')) return null
  return (
    <p>
      <Link to={`/u/${handle}/sanction`}>{words.link}</Link>
    </p>
  )
}
