import { Link, useSearchParams } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { Moment } from '#app/components/moment.tsx'
import { FindingList } from '#app/features/moderation/ui/finding-list.tsx'
import { MarkedText } from '#app/features/moderation/ui/marked-text.tsx'
import type { ItemPage } from '#app/features/review/decide/item-page.server.ts'
import type { Received } from '#app/features/review/decide/receive-decision.server.ts'
import { AuthorFacts } from '#app/features/review/decide/ui/author-facts.tsx'
import { DecisionHistory, ReverseForm } from '#app/features/review/decide/ui/decided.tsx'
import { DecisionButtons, DecisionForm } from '#app/features/review/decide/ui/decision-form.tsx'
import {
  EditOfItem,
  FlagsOfItem,
  OtherPosts,
  PostsBefore,
  RulesOfItem,
} from '#app/features/review/decide/ui/item-parts.tsx'
import { MendForm } from '#app/features/review/decide/ui/mend-form.tsx'
import { WaitingPhoto } from '#app/features/review/decide/ui/waiting-photo.tsx'
import { queueAddress } from '#app/features/review/queue/queue-address.ts'
import { ClaimLine } from '#app/features/review/queue/ui/claim-line.tsx'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'

export type Answer = Exclude<Received, { to: string }> | undefined

export function ItemArticle({ page, answer }: { page: ItemPage; answer: Answer }) {
  const { item } = page
  const decides = page.mayDecide && item.state === 'waiting'
  return (
    <article className="stack stack-l">
      <div>
        <ItemHeader page={page} />
        {decides && <ClaimLine claim={page.claim} address={`/review/${item.id}`} />}
      </div>
      {answer && 'conflict' in answer && <Conflict said={answer.conflict} />}
      <PostsBefore before={page.before} />
      <WhatWaits page={page} />
      <FlagsOfItem flags={page.flags} />
      <Findings page={page} />
      <AuthorFacts
        author={page.author.handle}
        facts={page.facts}
        note={item.authorNote}
        post={{ threadNo: page.thread.no, no: page.post.no }}
      />
      <OtherPosts others={page.others} />
      <DecisionHistory kind={item.kind} decisions={page.decisions} />
      <NextStep page={page} answer={answer} />
      <div className="line decide-bar">
        {decides && <DecisionButtons kind={item.kind} />}
        <Neighbours page={page} />
      </div>
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
        <MarkedText
          text={thread.title}
          findings={post.kind === 'opening' && item.kind !== 'edit' ? findings : []}
          field="title"
        />
      </h2>
    </header>
  )
}

/** Of an edit the change, of all else the words, with what was marked in them. */
function WhatWaits({ page: { item, post, edit, photos, findings } }: { page: ItemPage }) {
  const words = useWords('review')
  const decidedEdit = item.kind === 'edit' && item.state === 'decided'
  return (
    <>
      {decidedEdit && <p>{words.edit.decided}</p>}
      {edit && !decidedEdit ? (
        <EditOfItem edit={edit} lang={post.lang} />
      ) : (
        <div className="draft prose" lang={post.lang}>
          <p className="as-written">
            <MarkedText text={post.body} findings={item.kind === 'edit' ? [] : findings} field="text" />
          </p>
        </div>
      )}
      {photos.map((photo) => (
        <WaitingPhoto key={photo.id} photo={photo} findings={findings} />
      ))}
    </>
  )
}

/** A finding in a held edit speaks of the words that are to stand. */
function Findings({ page: { findings, post, thread, photos, edit, rules } }: { page: ItemPage }) {
  const words = useWords('review')
  const [photo] = photos
  const texts = {
    title: edit?.title ?? thread.title,
    text: edit?.body ?? post.body,
    altText: photo?.alt,
    qr: photo?.qr?.join('\n'),
    imageText: photo?.imageText ?? '',
  }
  return (
    <section>
      {findings.length === 0 ? <p>{words.noFindings}</p> : <FindingList findings={findings} texts={texts} />}
      <RulesOfItem rules={rules} />
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

/** What was refused comes back in the form it was sent from. */
function NextStep({ page, answer }: { page: ItemPage; answer: Answer }) {
  const words = useWords('review')
  const { item, decisions } = page
  const refused = answer && 'errors' in answer ? answer : undefined
  const standing = decisions.find(({ undoneAt }) => undoneAt === null)?.decision
  if (!page.mayDecide) return <p>{words.own}</p>
  if (item.state === 'decided') return standing ? <ReverseForm page={page} standing={standing} {...refused} /> : null
  const mending = refused?.typed.intent === 'mend'
  return (
    <>
      {page.mayMend && <MendForm page={page} {...(mending ? refused : {})} />}
      <DecisionForm page={page} {...(mending ? {} : refused)} />
    </>
  )
}

function Neighbours({ page }: { page: ItemPage }) {
  const words = useWords('review')
  const [search] = useSearchParams()
  const { nextId, previousId } = page.neighbours
  return (
    <nav className="line end" aria-label={words.title}>
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
      <Link className="button quiet wide-only" to={`/t/${page.thread.no}/p/${page.post.no}`} aria-keyshortcuts="o">
        {words.openThread}
      </Link>
    </nav>
  )
}
