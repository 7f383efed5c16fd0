import { Form, Link } from '@remix-run/react'
import type { LearningPage } from '#app/features/desk/learning/learning-page.server.ts'
import { useWords } from '#app/messages/use-words.ts'

/** For people to look at: a machine that cannot name the words only points. */
export function Misses({ misses }: { misses: LearningPage['misses'] }) {
  const words = useWords('learning')
  return (
    <section className="stack">
      <h2>{words.misses}</h2>
      <p className="prose">{misses.length === 0 ? words.noMisses : words.missesLede}</p>
      <ol className="stack plain">
        {misses.map(({ postId, threadNo, no, title, by, lang, excerpt, share }) => (
          <li className="stack miss" key={postId}>
            <p>
              <b>{words.likely(share)}</b>{' '}
              <Link to={`/t/${threadNo}/p/${no}`} lang={lang}>
                {words.by(by, title)}
              </Link>
            </p>
            <p lang={lang}>{excerpt}</p>
            <Form method="post">
              <input type="hidden" name="post" value={postId} />
              <button type="submit" name="intent" value="look">
                {words.look}
              </button>
            </Form>
          </li>
        ))}
      </ol>
    </section>
  )
}
