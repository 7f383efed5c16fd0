import { Link } from '@remix-run/react'
import { useViewerNote } from '#app/components/viewer-note-context.tsx'
import { CAST, type Group, type Person, partOf } from '#app/features/demo/cast.ts'
import { useWords } from '#app/messages/use-words.ts'
import demo from '#app/styles/demo.css?url'

/** Everyone of the cast, one click away. The form is plain: each person begins with a fresh document. */
export function BeBar() {
  const words = useWords('demo')
  return (
    <aside className="be-bar" aria-label={words.bar}>
      <link rel="stylesheet" href={demo} />
      <You />
      <details>
        <summary>{words.beOther}</summary>
        <form className="cast" method="post" action="/demo/be">
          {(Object.keys(CAST) as Group[]).map((group) => (
            <People key={group} group={group} people={CAST[group]} />
          ))}
        </form>
      </details>
      <nav aria-label={words.more}>
        <Link to="/demo/mail">{words.mail}</Link>
        <Link to="/demo/tour">{words.tour}</Link>
      </nav>
    </aside>
  )
}

/** Empty until the viewer note is read; its space is kept. */
function You() {
  const words = useWords('demo')
  const note = useViewerNote()
  const person = note?.handle ? partOf(note.handle) : undefined
  return (
    <p className="you" title={person && words.parts[person.part]}>
      {note && (
        <>
          {words.youAre} <b>{note.handle ?? words.nobody}</b>
        </>
      )}
    </p>
  )
}

function People({ group, people }: { group: Group; people: readonly Person[] }) {
  const words = useWords('demo')
  return (
    <fieldset>
      <legend>{words.groups[group]}</legend>
      {group === 'outside' && (
        <button name="be" value="">
          {words.nobody}
        </button>
      )}
      {people.map(({ handle, part }) => (
        <button key={handle} name="be" value={handle} title={words.parts[part]}>
          {handle} <small>{words.parts[part]}</small>
        </button>
      ))}
    </fieldset>
  )
}
