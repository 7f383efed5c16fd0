import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { RulePage } from '#app/features/desk/rules/show/rule-page.server.ts'
import { useWords } from '#app/messages/use-words.ts'

/** Newest first: who, when and why. */
export function VersionList({ page: { rule, versions, declined } }: { page: RulePage }) {
  const all = useWords('desk')
  const words = all.versions
  return (
    <section className="note" aria-labelledby="versions">
      {declined && (
        <div className="alert hold">
          <p>
            {all.proposal.declined(declined.by ?? '', declined.version)} {declined.answer}
          </p>
        </div>
      )}
      <h2 id="versions">{words.heading}</h2>
      <ol className="desk-versions" reversed>
        {versions.map((version) => (
          <li key={version.version}>
            <p className="line">
              <Link className="n" to={`/rules/desk/${rule.id}/versions/${version.version}`}>
                {all.rule.version(version.version)}
              </Link>
              <span>{all.states[version.state]}</span>
            </p>
            <p className="facts">
              <span>{words.causes[version.cause]}</span>
              {version.at !== null && (
                <span>
                  {words.by} {version.by ?? words.program} {version.secondBy && words.second(version.secondBy)}
                </span>
              )}
              {version.oneSignature && <b>{words.oneSignature}</b>}
              {version.at !== null && <Moment at={version.at} detail="day" />}
            </p>
            {version.reason && <p>{version.reason}</p>}
          </li>
        ))}
      </ol>
    </section>
  )
}
