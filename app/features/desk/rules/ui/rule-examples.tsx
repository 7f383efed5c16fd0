import type { TriedExample } from '#app/features/desk/rules/write/try-rule.ts'
import { MarkedText } from '#app/features/moderation/ui/marked-text.tsx'
import { useWords } from '#app/messages/use-words.ts'

export function RuleExamples({ examples }: { examples: readonly TriedExample[] }) {
  const words = useWords('desk').rule
  return (
    <section className="stack" aria-labelledby="examples">
      <h2 id="examples">{words.examples}</h2>
      <ExampleList name={words.mustCatch} examples={examples.filter(({ side }) => side === 'block')} />
      <ExampleList name={words.mustPass} examples={examples.filter(({ side }) => side === 'pass')} />
    </section>
  )
}

/** The mark before each says in a word, not only in colour, whether it came out right. */
export function ExampleList({ name, examples }: { name: string; examples: readonly TriedExample[] }) {
  const words = useWords('desk').rule
  return (
    <div className="stack">
      <h3>{name}</h3>
      {examples.length === 0 && <p className="hint">{words.noExamples}</p>}
      <ul className="desk-examples">
        {examples.map(({ text, isRight, findings }) => (
          <li key={text} data-right={isRight}>
            <span className="label" data-state={isRight ? 'made' : 'refuse'}>
              {isRight ? words.right : words.wrong}
            </span>
            <span className="as-written">
              <MarkedText text={text} findings={findings} field={findings[0]?.field ?? 'text'} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
