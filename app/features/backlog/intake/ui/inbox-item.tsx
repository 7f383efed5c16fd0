import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import { useShell } from '#app/components/shell-context.ts'
import { addressOf } from '#app/features/backlog/intake/inbox-address.ts'
import type { InboxPageData } from '#app/features/backlog/intake/read-inbox.server.ts'
import { useWords } from '#app/messages/use-words.ts'

type Item = NonNullable<InboxPageData['item']>

export function InboxItem({ item, inbox }: { item: Item; inbox: InboxPageData }) {
  const { inbox: words, channels, notes } = useWords('intake')
  const { language } = useShell()
  return (
    <section className="stack" aria-labelledby="said">
      <h2 id="said">{words.said}</h2>
      <p className="facts">
        <span>{channels[item.channel]}</span>
        <span>{item.line?.[language] ?? words.none}</span>
        {item.place && <span>{item.place}</span>}
        <Moment at={item.saidAt} detail="day" />
        {item.by && <span>{words.by(item.by)}</span>}
      </p>
      <blockquote className="prose as-written" lang={item.lang}>
        {item.quote}
      </blockquote>
      <ItemFacts item={item} />
      {item.notes.length > 0 && (
        <ul className="note">
          {item.notes.map((note) => (
            <li key={note}>{notes[note as keyof typeof notes] ?? note}</li>
          ))}
        </ul>
      )}
      <p className="line">
        {inbox.before && (
          <Link className="button" to={addressOf(inbox.before, inbox.line)} aria-keyshortcuts="k">
            {words.previous}
          </Link>
        )}
        {inbox.following[0] && (
          <Link className="button" to={addressOf(inbox.following[0].id, inbox.line)} aria-keyshortcuts="j">
            {words.next}
          </Link>
        )}
      </p>
    </section>
  )
}

function ItemFacts({ item: { gear, sourceUrl, contact, known, hintNo } }: { item: Item }) {
  const words = useWords('intake').inbox
  return (
    <div className="stack facts-of-item">
      {gear && (
        <p>
          {words.gear}: {gear}
        </p>
      )}
      {hintNo !== null && (
        <p>
          <Link to={`/r/${hintNo}`}>{words.hint(hintNo)}</Link>
        </p>
      )}
      {sourceUrl && (
        <p>
          <a href={sourceUrl} rel="noreferrer nofollow">
            {words.source}
          </a>
        </p>
      )}
      {contact && (
        <p>
          {words.contact} <b>{contact}</b>
        </p>
      )}
      {!contact && <small>{known ? words.known : words.unknown}</small>}
    </div>
  )
}
