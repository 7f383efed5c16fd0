import { Link, useSearchParams } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { Moment } from '#app/components/moment.tsx'
import { FindingList } from '#app/features/moderation/ui/finding-list.tsx'
import { MarkedText } from '#app/features/moderation/ui/marked-text.tsx'
import type { ItemPage } from '#app/features/review/decide/item-page.server.ts'
import type { Received } from '#app/features/review/decide/receive-decision.server.ts'
import { AuthorFacts } from '#app/features/review/decide/ui/author-facts.tsx'
import { DecisionHistory, ReverseForm } from '#app/features/review/decide/ui/decided.tsx'
import { DecisionForm } from '#app/features/review/decide/ui/decision-form.tsx'
import { WaitingPhoto } from '#app/features/review/decide/ui/waiting-photo.tsx'
import { queueAddress } from '#app/features/review/queue/queue-address.ts'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'

type Answer = Exclude<Received, { to: string }> | undefined

export function ItemArticle({ page, answer }: { page: ItemPage; answer: Answer }) {
  const { item, post, thread, findings } = page
  return (
    <article className="stack stack-l">
      <ItemHeader page={page} />
      {answer && 'conflict' in answer && <Conflict said={answer.conflict} />}
      <div className="draft prose" lang={post.lang}>
        <p className="as-written">
          <MarkedText text={post.body} findings={findings} field="text" />
        </p>
      </div>
      {page.photos.map((photo) => (
        <WaitingPhoto key={photo.id} photo={photo} findings={findings} />
      ))}
      <Findings page={page} />
      <AuthorFacts author={page.author} facts={page.facts} note={item.authorNote} />
      <DecisionHistory decisions={page.decisions} />
      <NextStep page={page} answer={answer} />
      <Neighbours threadNo={thread.no} postNo={post.no} neighbours={page.neighbours} />
    </article>
  )
}

/** Going from item to item moves the reader's place along, not only the picture. */
function ItemHeader({ page: { item, post, thread, line, findings } }: { page: ItemPage }) {
  const words = useWords('review')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true })
  }, [])
  return (
    <header className="stack">
      <p className="facts">
        <b>{words.kinds[item.kind]}</b>
        <span>{words.posts[post.kind](line)}</span>
        <span>
          {words.sent} <Moment at={item.openedAt} />
        </span>
      </p>
      <h2 ref={heading} tabIndex={-1} lang={thread.lang}>
        <MarkedText text={thread.title} findings={post.kind === 'opening' ? findings : []} field="title" />
      </h2>
    </header>
  )
}

function Findings({ page: { findings, post, thread, photos } }: { page: ItemPage }) {
  const words = useWords('review')
  const texts = { title: thread.title, text: post.body, altText: photos[0]?.alt }
  return (
    <section>
      {findings.length === 0 ? <p>{words.noFindings}</p> : <FindingList findings={findings} texts={texts} />}
      <p>
        <small>{words.houseRule}</small>
      </p>
    </section>
  )
}

function Conflict({ said }: { said: Parameters<typeof sentence>[1] }) {
  const errors = useWords('errors')
  return (
    <div className="alert" role="alert">
      <p>{sentence(errors, said)}</p>
    </div>
  )
}

function NextStep({ page, answer }: { page: ItemPage; answer: Answer }) {
  const words = useWords('review')
  const { item, decisions, revision, longestReason } = page
  const refused = answer && 'errors' in answer ? answer : undefined
  const standing = decisions.find(({ undoneAt }) => undoneAt === null)?.decision
  if (!page.mayDecide) return <p>{words.own}</p>
  if (item.state === 'waiting') return <DecisionForm {...{ revision, longestReason, ...refused }} />
  return standing ? <ReverseForm {...{ standing, revision, longestReason, ...refused }} /> : null
}

type NeighboursProps = Pick<ItemPage, 'neighbours'> & { threadNo: number; postNo: number }

function Neighbours({ threadNo, postNo, neighbours: { nextId, previousId } }: NeighboursProps) {
  const words = useWords('review')
  const [search] = useSearchParams()
  return (
    <nav className="line" aria-label={words.title}>
      {previousId && (
        <Link className="button quiet" to={queueAddress(previousId, search)} rel="prev" aria-keyshortcuts="k">
          {words.previous}
        </Link>
      )}
      {nextId && (
        <Link className="button quiet" to={queueAddress(nextId, search)} rel="next" aria-keyshortcuts="j">
          {words.next}
        </Link>
      )}
      <Link className="button quiet end" to={`/t/${threadNo}/p/${postNo}`} aria-keyshortcuts="o">
        {words.openThread}
      </Link>
    </nav>
  )
}
