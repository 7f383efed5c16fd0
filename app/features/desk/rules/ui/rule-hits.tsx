import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { ShownHit } from '#app/features/desk/rules/show/list-hits.server.ts'
import type { RulePage } from '#app/features/desk/rules/show/rule-page.server.ts'
import { MarkedText } from '#app/features/moderation/ui/marked-text.tsx'
import { useWords } from '#app/messages/use-words.ts'

export function RuleHits({ page: { hits } }: { page: Pick<RulePage, 'hits'> }) {
  const words = useWords('desk').lastHits
  return (
    <section className="stack" aria-labelledby="hits">
      <h2 id="hits">{words.heading}</h2>
      {hits.length === 0 ? <p className="empty">{words.empty}</p> : <p className="hint">{words.marked}</p>}
      <ol className="desk-hits">
        {hits.map((hit) => (
          <Hit key={hit.id} hit={hit} />
        ))}
      </ol>
    </section>
  )
}

function Hit({ hit }: { hit: ShownHit }) {
  const words = useWords('desk').lastHits
  return (
    <li>
      <p className="facts">
        <b>{words.outcomes[hit.outcome ?? 'none']}</b>
        <span>{words.effects[hit.effect]}</span>
        {hit.alone && <span>{words.alone}</span>}
        {hit.by && <Link to={`/u/${hit.by}`}>{hit.by}</Link>}
        <Moment at={hit.at} />
        {hit.threadNo !== null && <Link to={`/t/${hit.threadNo}/p/${hit.postNo}`}>{words.open}</Link>}
      </p>
      <Excerpt hit={hit} />
    </li>
  )
}

function Excerpt({ hit: { excerpt, lang } }: { hit: ShownHit }) {
  const words = useWords('desk').lastHits
  if (!excerpt) return <p className="hint">{words.kept}</p>
  return (
    <>
      <p className="as-written" lang={lang ?? undefined}>
        {excerpt.isCut && '… '}
        <MarkedText text={excerpt.text} findings={excerpt.findings} field="text" />
        {excerpt.isCut && ' …'}
      </p>
      {excerpt.findings.length === 0 && <p className="hint">{words.noLonger}</p>}
    </>
  )
}
