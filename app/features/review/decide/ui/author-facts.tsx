import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { AuthorFacts as Facts } from '#app/features/review/decide/author-facts.server.ts'
import { useWords } from '#app/messages/use-words.ts'

type AuthorFactsProps = { author: string; facts: Facts; note: string | null; post?: { threadNo: number; no: number } }

/** `post`: what a sanction would be for. */
export function AuthorFacts({ author, facts, note, post }: AuthorFactsProps) {
  const words = useWords('review')
  return (
    <dl className="pairs">
      <dt>{words.author}</dt>
      <dd>
        <Link to={`/u/${author}`}>{author}</Link>
        {' · '}
        {facts.admittedAt === null ? (
          words.notPassed
        ) : (
          <>
            {words.since} <Moment at={facts.admittedAt} detail="day" />
          </>
        )}
        {' · '}
        {words.written(facts.posts, facts.accepted)}
        {facts.newcomer && (
          <>
            {' '}
            <span className="badge plain">{words.newcomer}</span>
          </>
        )}
      </dd>
      <dt>{words.year}</dt>
      <dd className="n">
        {words.yearCounts(facts.published, facts.removed)}
        {post && (
          <>
            {' · '}
            <Link to={`/u/${author}/sanction?post=${post.threadNo}/${post.no}`}>{words.sanction}</Link>
            {' · '}
            <Link to={`/u/${author}/secure`}>{words.secure}</Link>
          </>
        )}
      </dd>
      {note && (
        <>
          <dt>{words.theirNote}</dt>
          <dd>
            <q>{note}</q>
          </dd>
        </>
      )}
    </dl>
  )
}
