import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { QuotedMention } from '#app/features/backlog/mention-queries.server.ts'
import type { ReadRequest } from '#app/features/backlog/read-request.server.ts'
import { plainWords } from '#app/features/search/plain-words.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = { no: number; words: ReadRequest['words']; since?: number; after: string | null }

/** In their words, each with a link to the exact post. */
export function Quotes({ no, words: found, since, after }: Props) {
  const words = useWords('backlog')
  return (
    <section>
      <h2>{words.inTheirWords}</h2>
      {!found && <p className="empty">{words.wordsForMembers}</p>}
      {found?.quotes.length === 0 && <p className="empty">{words.noWords}</p>}
      {found?.quotes.map((quote) => (
        <Quote key={quote.id} quote={quote} since={since} />
      ))}
      {found && (found.next || after) && (
        <p className="line">
          {found.next && (
            <Link className="button quiet" to={`/r/${no}?after=${found.next}`}>
              {words.moreWords}
            </Link>
          )}
          {after && (
            <Link className="button quiet" to={`/r/${no}`}>
              {words.latestWords}
            </Link>
          )}
        </p>
      )}
    </section>
  )
}

function Quote({
  quote: { quote, lang, handle, works, channel, threadNo, postNo, sourceType, saidAt, changed, gone },
  since,
}: {
  quote: QuotedMention
  since?: number
}) {
  const words = useWords('backlog')
  return (
    <div className="quote">
      {quote === null ? <p>{words.sourceGone}</p> : <q lang={lang ?? undefined}>{plainWords(quote)}</q>}
      <p className="facts">
        {handle && (
          <b>
            <Link to={`/u/${handle}`}>{handle}</Link>
          </b>
        )}
        {works && <span>{works}</span>}
        {!gone && threadNo !== null && (
          <Link className="n" to={`/t/${threadNo}/p/${postNo}`}>
            t/{threadNo} {sourceType === 'thread' ? words.wholeThread : `#${postNo}`}
          </Link>
        )}
        {threadNo === null && <span>{words.heardBy[channel]}</span>}
        <Moment at={saidAt} detail="day" />
        {since !== undefined && saidAt > since && <span>{words.sinceAnswer}</span>}
        {changed && <span>{words.sourceChanged}</span>}
      </p>
    </div>
  )
}
