import { Form, Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import { useShell } from '#app/components/shell-context.ts'
import type { CollectRefused } from '#app/features/backlog/collect-refused.ts'
import { cutAtMarks } from '#app/features/backlog/cut-at-marks.ts'
import type { CollectPageData } from '#app/features/backlog/read-collect.server.ts'
import { CollectForm } from '#app/features/backlog/ui/collect-form.tsx'
import { LinkedRequests } from '#app/features/backlog/ui/linked-requests.tsx'
import { threadPath } from '#app/features/forum/thread.ts'
import { Pager } from '#app/features/forum/ui/pager.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Props = { page: CollectPageData; done?: { no: number; filed: boolean }; refused?: CollectRefused }

/** A thread as written, and beside it where the marked words go. */
export function CollectPage({ page, done, refused }: Props) {
  const words = useWords('triage')
  const { thread, posts } = page
  return (
    <div className="collect">
      <article className="stack">
        <CollectHead page={page} done={done} />
        <h2 className="vh">{words.posts}</h2>
        {posts.map((post) => (
          <WrittenPost key={post.no} post={post} />
        ))}
        <Pager page={page.page} pages={page.pages} to={(n) => `/t/${thread.no}/collect?page=${n}`} />
      </article>
      <aside className="stack" aria-label={words.where}>
        <CollectForm key={done?.no} page={page} refused={refused} />
        {page.linked.length > 0 && <LinkedRequests linked={page.linked} refused={refused} />}
      </aside>
    </div>
  )
}

function CollectHead({ page: { thread }, done }: Pick<Props, 'page' | 'done'>) {
  const words = useWords('triage')
  const { language } = useShell()
  return (
    <header className="stack">
      {done && (
        <div className="alert done-note" role="status">
          <p>{done.filed ? words.filedAs(done.no) : words.collected(done.no)}</p>
          <p className="line">
            <Link className="button" to={`/triage?line=${thread.lineSlug}`}>
              {words.backToTriage}
            </Link>
            <Link className="button quiet" to={`/r/${done.no}`}>
              {words.openRequest}
            </Link>
          </p>
        </div>
      )}
      <p className="facts">
        <Link className="n" to={threadPath(thread)}>
          t/{thread.no}
        </Link>
        <Link to={`/triage?line=${thread.lineSlug}`}>{thread.line[language]}</Link>
      </p>
      <h1 lang={thread.lang}>{thread.title}</h1>
      <p>{words.collectLede}</p>
      {thread.judgedAt === null && (
        <Form method="post" action="/triage">
          <input type="hidden" name="thread" value={thread.no} />
          <button className="button" name="intent" value="judge">
            {words.noNeed}
          </button>
        </Form>
      )}
    </header>
  )
}

function WrittenPost({
  post: { no, body, lang, by, works, createdAt, marks },
}: {
  post: CollectPageData['posts'][number]
}) {
  const words = useWords('triage')
  return (
    <section className="post" aria-label={words.postNo(no)}>
      <p className="who">
        <Link to={`/u/${by}`}>{by}</Link>
        {works && <span>{works}</span>}
        <Moment at={createdAt} />
        <span className="end n">#{no}</span>
      </p>
      {/* Nothing but the text itself in here: the place of a passage is counted along it. */}
      <div className="prose written" lang={lang} data-post={no}>
        {cutAtMarks(body, marks).map(({ text, marked }, index) =>
          marked ? (
            <mark key={index} className="collected">
              {text}
            </mark>
          ) : (
            text
          ),
        )}
      </div>
    </section>
  )
}
