import { Link } from '@remix-run/react'
import { useShell } from '#app/components/shell-context.ts'
import type { RequestSamples as Samples } from '#app/features/backlog/samples/shared-samples.server.ts'
import { FeedbackWords } from '#app/features/backlog/samples/ui/sample-feedback.tsx'
import { SharedLink } from '#app/features/backlog/samples/ui/sample-links.tsx'
import { useWords } from '#app/messages/use-words.ts'
import { seesAsStaff, seesInside } from '#app/permissions.ts'

/** Samples of a request on its page: what came of them, with criticism as large as praise. */
export function RequestSamples({ no, samples }: { no: number; samples: Samples }) {
  const words = useWords('sample-shared')
  const { audience } = useShell()
  const inside = seesInside(audience)
  if (samples.shared.length + samples.closed === 0 && !(inside && samples.mayApply)) return null
  return (
    <section className="stack" id="samples" aria-labelledby="samples-title">
      <h2 id="samples-title">{words.section.title}</h2>
      <p>{words.section.lede}</p>
      {samples.shared.map((sample) => (
        <Shared key={sample.no} sample={sample} />
      ))}
      {samples.shared.length === 0 && samples.closed > 0 && <p>{words.section.closed(samples.closed)}</p>}
      {inside && (
        <p className="line">
          {samples.mayApply && (
            <Link className="button" to={`/r/${no}/sample`}>
              {words.applyLink}
            </Link>
          )}
          {seesAsStaff(audience) && <Link to="/samples">{words.section.all}</Link>}
        </p>
      )}
    </section>
  )
}

function Shared({
  sample: { no, state, outcome, gear, lang, feedback, links },
}: {
  sample: Samples['shared'][number]
}) {
  const words = useWords('sample-shared')
  return (
    <article className="stack sample-shared">
      <p className="facts">
        <b className="n">{words.no(no)}</b>
        <span>{words.states[state]}</span>
        {gear && <span lang={lang}>{gear}</span>}
        {outcome && <b>{words.outcomes[outcome]}</b>}
      </p>
      {feedback && <FeedbackWords feedback={feedback} />}
      {links.map((link) => (
        <SharedLink key={link.url} link={link} />
      ))}
      {feedback && (
        <p>
          <Link to={`/samples/${no}`}>{words.section.toSample}</Link>
        </p>
      )}
    </article>
  )
}
