import { Link } from '@remix-run/react'
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
      </div>
      {past.length === 0 && <p className="empty">{words.none}</p>}
      {past.map((one) => (
        <article key={one.id} className="stack">
          <PastSanctionFacts past={one} />
        </article>
      ))}
    </section>
  )
}
