import { Link } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { Moment } from '#app/components/moment.tsx'
import { useShell } from '#app/components/shell-context.ts'
import type { CollectRefused } from '#app/features/backlog/collect-refused.ts'
import { DismissForm } from '#app/features/backlog/judging/ui/dismiss-form.tsx'
import type { CollectPageData } from '#app/features/backlog/read-collect.server.ts'
import { CollectForm } from '#app/features/backlog/ui/collect-form.tsx'
import { LinkedRequests } from '#app/features/backlog/ui/linked-requests.tsx'
import { type MarkedWords, useMarkedWords } from '#app/features/backlog/ui/use-marked-words.ts'
import { threadPath } from '#app/features/forum/thread.ts'
import { Pager } from '#app/features/forum/ui/pager.tsx'
import { useWords } from '#app/messages/use-words.ts'

type CollectDone = { no: number; filed: boolean; others: number }
type Props = { page: CollectPageData; done?: CollectDone; asNew?: boolean; refused?: CollectRefused }

/** A thread as it reads, and beside it where the marked words go. */
export function CollectPage({ page, done, asNew = false, refused }: Props) {
  const words = useWords('triage')
  const { thread, posts } = page
  const marking = useMarkedWords(posts, typedMark(refused) ?? page.marked)
  return (
    <div className="collect">
      <article className="stack">
        <CollectHead page={page} done={done} refused={refused} />
        <h2 className="vh">{words.posts}</h2>
        {posts.map((post) => (
          <WrittenPost key={post.no} post={post} marked={marking.marked?.postNo === post.no} />
        ))}
        <Pager page={page.page} pages={page.pages} to={(n) => `/t/${thread.no}/collect?page=${n}`} />
      </article>
      <aside className="stack" aria-label={words.where}>
        <CollectForm key={done?.no} page={page} marking={marking} asNew={asNew} refused={refused} />
        {page.linked.length > 0 && <LinkedRequests linked={page.linked} refused={refused} />}
      </aside>
    </div>
  )
}

/** Without script the page is drawn anew: what was typed goes before what was marked. */
function typedMark(refused: CollectRefused | undefined): MarkedWords | undefined {
  const { postNo, quote, start } = refused?.typed ?? {}
  return postNo ? { postNo: Number(postNo), quote: quote ?? '', start: start ? Number(start) : undefined } : undefined
}

function CollectHead({ page: { thread }, done, refused }: Pick<Props, 'page' | 'done' | 'refused'>) {
  const words = useWords('triage')
  const { language } = useShell()
  return (
    <header className="stack">
      {done && <Done done={done} lineSlug={thread.lineSlug} />}
      <p className="facts">
        <Link className="n" to={threadPath(thread)}>
          t/{thread.no}
        </Link>
        <Link to={`/triage?line=${thread.lineSlug}`}>{thread.line[language]}</Link>
      </p>
      <h1 lang={thread.lang}>{thread.title}</h1>
      <p>{words.collectLede}</p>
      {thread.toJudgeAt !== null && <DismissForm threadNo={thread.no} line={thread.lineSlug} refused={refused} />}
    </header>
  )
}

/** The way on is where the keys are, so that one thread follows the other. */
function Done({ done, lineSlug }: { done: CollectDone; lineSlug: string }) {
  const words = useWords('triage')
  const next = useRef<HTMLAnchorElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: again for the next one
  useEffect(() => next.current?.focus(), [done.no])
  return (
    <div className="alert done-note" role="status">
      <p>
        {done.filed ? words.filedAs(done.no) : words.collected(done.no)}
        {done.others > 0 && ` ${words.withOthers(done.others)}`}
      </p>
      <p className="line">
        <Link className="button" to={`/triage?line=${lineSlug}`} ref={next}>
          {words.backToTriage}
        </Link>
        <Link className="button quiet" to={`/r/${done.no}`}>
          {words.openRequest}
        </Link>
      </p>
    </div>
  )
}

type WrittenProps = { post: CollectPageData['posts'][number]; marked: boolean }

function WrittenPost({ post: { no, html, lang, by, works, createdAt }, marked }: WrittenProps) {
  const words = useWords('triage')
  return (
    <section className={marked ? 'post marking' : 'post'} aria-label={words.postNo(no)} id={`p${no}`}>
      <p className="who">
        <Link to={`/u/${by}`}>{by}</Link>
        {works && <span>{works}</span>}
        <Moment at={createdAt} />
        {marked && <b>{words.markedHere}</b>}
        <span className="end n">#{no}</span>
      </p>
      <div
        className="prose written"
        lang={lang}
        data-post={no}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised when it was stored
        dangerouslySetInnerHTML={{ __html: html }}
      />
    </section>
  )
}
