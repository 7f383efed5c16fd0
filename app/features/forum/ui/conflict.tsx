import type { Refusal } from '#app/features/forum/received.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = { current: NonNullable<Refusal['current']>; typed: Record<string, string>; opens: boolean }

/** Both texts side by side: nobody's work is lost to the other's. */
export function Conflict({ current, typed, opens }: Props) {
  const words = useWords('changing').edit
  return (
    <div className="pair">
      <Text heading={words.theirs} title={opens ? current.title : undefined} body={current.body} />
      <Text heading={words.yours} title={opens ? typed.title : undefined} body={typed.body ?? ''} />
    </div>
  )
}

function Text({ heading, title, body }: { heading: string; title?: string; body: string }) {
  return (
    <section className="stack">
      <h2>{heading}</h2>
      <div className="draft typed">
        {title && (
          <p>
            <b>{title}</b>
          </p>
        )}
        <p>{body}</p>
      </div>
    </section>
  )
}
