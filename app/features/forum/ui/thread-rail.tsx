import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import { useShell } from '#app/components/shell-context.ts'
import type { ReadThread } from '#app/features/forum/read-thread.server.ts'
import { threadPath } from '#app/features/forum/thread.ts'
import { useWords } from '#app/messages/use-words.ts'

export function ThreadRail({ read: { thread, product, beside } }: { read: ReadThread }) {
  const words = useWords('forum').thread
  const { language } = useShell()
  return (
    <aside className="rail" aria-label={words.about}>
      {product && (
        <section className="note">
          <h2>{product.name[language]}</h2>
          <dl className="pairs" lang="en">
            {product.facts.map(([label, value]) => (
              <Pair key={label} label={label} value={value} />
            ))}
          </dl>
        </section>
      )}
      <section className="note">
        <h2>{words.inThread}</h2>
        <dl className="pairs">
          <Pair label={words.repliesLabel} value={String(thread.replyCount)} />
          <dt>{words.opened}</dt>
          <dd>
            <Moment at={thread.openedAt} detail="day" />
          </dd>
        </dl>
      </section>
      {product && beside.length > 0 && (
        <section className="note">
          <h2>{words.onProduct(product.name[language])}</h2>
          <ul>
            {beside.map((other) => (
              <li key={other.no}>
                <Link to={threadPath(other)} lang={other.lang}>
                  {other.title}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  )
}

function Pair({ label, value }: { label: string; value: string }) {
  return (
    <>
      <dt>{label}</dt>
      <dd className="n">{value}</dd>
    </>
  )
}
