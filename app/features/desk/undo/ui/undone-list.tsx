import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import type { UndoPage } from '#app/features/desk/undo/undo-page.server.ts'
import type { UndonePlace } from '#app/features/desk/undo/undone-places.server.ts'
import { useWords } from '#app/messages/use-words.ts'

/** Texts that the same becomes of. */
export function UndoneList({ list: { name, count, shown } }: { list: UndoPage['lists'][number] }) {
  const words = useWords('backtest').undo.listed
  return (
    <section className="stack" aria-labelledby={`list-${name}`}>
      <h2 id={`list-${name}`}>{words[name](count)}</h2>
      <p className="hint">{words[`${name}Text`]}</p>
      <ul className="backtest-changed">
        {shown.map((place) => (
          <li key={`${place.kind}:${place.id}`}>
            <Place place={place} />
            <span className="facts">
              <span>{place.by}</span>
              <Moment at={place.at} />
              {place.rules.length > 0 && <span>{words.rules(place.rules)}</span>}
            </span>
          </li>
        ))}
      </ul>
      {count > shown.length && <p className="hint">{words.more(count - shown.length)}</p>}
    </section>
  )
}

function Place({ place: { kind, post } }: { place: UndonePlace }) {
  const words = useWords('backtest').undo.listed
  if (!post) return <span>{words.text}</span>
  return (
    <span>
      <Link to={`/t/${post.no}/p/${post.postNo}`} lang={post.lang}>
        {post.title}
      </Link>
      {kind === 'edit' && ` · ${words.edit}`}
    </span>
  )
}
