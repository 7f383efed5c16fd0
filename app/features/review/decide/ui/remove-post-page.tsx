import { Form, Link, useNavigation } from '@remix-run/react'
import type { RemovalPage } from '#app/features/review/decide/removal-page.server.ts'
import { ReasonField } from '#app/features/review/decide/ui/decision-form.tsx'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Answer = { errors?: FieldErrors; typed?: Record<string, string> } | undefined

export function RemovePostPage({ page, answer }: { page: RemovalPage; answer: Answer }) {
  const review = useWords('review')
  const words = review.removePost
  const busy = useNavigation().state !== 'idle'
  const { post, thread } = page
  return (
    <div className="stack stack-l narrow">
      <header className="stack">
        <h1>{words.title}</h1>
        <p>{words.lede(page.author, post.no, thread.title)}</p>
      </header>
      <div className="draft prose" lang={post.lang}>
        <p className="as-written">{post.body}</p>
      </div>
      <div className="stack">
        {post.kind === 'opening' && <p>{words.opening}</p>}
        <p>{words.keeps}</p>
        <p>
          <small>{review.houseRule}</small>
        </p>
      </div>
      <Form method="post" className="stack">
        <input type="hidden" name="revision" value={post.revision} />
        <ReasonField longest={page.longestReason} errors={answer?.errors} typed={answer?.typed} />
        <p className="line">
          <button className="button danger" disabled={busy}>
            {words.button}
          </button>
          <Link className="button quiet" to={`/t/${thread.no}/p/${post.no}`}>
            {words.back}
          </Link>
        </p>
      </Form>
    </div>
  )
}
