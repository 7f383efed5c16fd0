import { Link } from '@remix-run/react'
import type { ShownHit } from '#app/features/desk/backtest/shown-hits.server.ts'
import { useWords } from '#app/messages/use-words.ts'

/** Posts whose fate would be another one, both ways. */
export function ChangedPosts({ changed }: { changed: ShownHit[] }) {
  const words = useWords('backtest')
  return (
    <section className="stack" aria-labelledby="changed">
      <h2 id="changed">{words.changed.heading}</h2>
      <p className="hint">{changed.length > 0 ? words.changed.text : words.changed.none}</p>
      <ul className="backtest-changed">
        {changed.map(({ postId, thread, before, after }) => (
          <li key={postId}>
            <Link to={`/t/${thread.no}/p/${thread.postNo}`} lang={thread.lang}>
              {thread.title}
            </Link>
            <span>{words.change(words.outcomes[before], words.outcomes[after])}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
