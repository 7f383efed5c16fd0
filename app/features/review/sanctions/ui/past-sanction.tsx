import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { PastSanction } from '#app/features/review/sanctions/sanction-page.server.ts'
import { useWords } from '#app/messages/use-words.ts'

/** `state` in words, where the page knows what day it is. */
export function PastSanctionFacts({ past, state }: { past: PastSanction; state?: string }) {
  const words = useWords('sanctions')
  return (
    <>
      <p className="facts">
        <b>{words.kinds[past.kind]}</b>
        {state && <span>{state}</span>}
        <span>
          <Moment at={past.givenAt} detail="day" />
        </span>
        {past.endsAt !== null && (
          <span>
            {words.ends} <Moment at={past.endsAt} detail="day" />
          </span>
        )}
        {past.by && <span>{words.by(past.by)}</span>}
        {past.clause && <span>{past.clause}</span>}
        {past.post && (
          <Link to={`/t/${past.post.threadNo}/p/${past.post.postNo}`}>{words.forPost(past.post.postNo)}</Link>
        )}
      </p>
      <p className="as-typed">{past.reason}</p>
      {past.liftedAt !== null && (
        <p>
          {words.lifted} <Moment at={past.liftedAt} detail="day" />: {past.liftReason}
        </p>
      )}
    </>
  )
}
