import { Form, useNavigation } from '@remix-run/react'
import { useLetterKeys } from '#app/components/use-letter-keys.ts'
import type { BacktestPage } from '#app/features/desk/backtest/backtest-page.server.ts'
import { HitCard } from '#app/features/desk/backtest/ui/hit-card.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Drawn = NonNullable<BacktestPage['hits']>['drawn']

const DRAWN = 20

/** To be judged on the spot, by button or by key: the keys belong to the first that is open. */
export function DrawnHits({ hits }: { hits: Drawn }) {
  const words = useWords('backtest').drawn
  const { on } = useLetterKeys()
  const first = hits.find(isOpen)?.postId
  return (
    <section className="stack" aria-labelledby="drawn">
      <h2 id="drawn">{hits.length < DRAWN && hits.length > 0 ? words.headingOf(hits.length) : words.heading}</h2>
      <p className="hint">{hits.length > 0 ? words.text : words.none}</p>
      {on && first && (
        <p className="hint wide-only">
          {words.keys} <kbd>Y</kbd> {words.right} · <kbd>N</kbd> {words.wrong}
        </p>
      )}
      <ol className="backtest-hits">
        {hits.map((hit) => (
          <li key={hit.postId}>
            <HitCard hit={hit} />
            <Said hit={hit} hasKeys={hit.postId === first} />
          </li>
        ))}
      </ol>
    </section>
  )
}

const isOpen = ({ label, said }: Drawn[number]) => label === null && said === null

function Said({ hit, hasKeys }: { hit: Drawn[number]; hasKeys: boolean }) {
  const words = useWords('backtest').drawn
  if (hit.label !== null) return <p className="hint">{hit.label === 'fine' ? words.fine : words.promotion}</p>
  if (hit.said === null) return <LabelForm postId={hit.postId} hasKeys={hasKeys} />
  return (
    <details>
      <summary>
        {hit.said ? words.saidRight : words.saidWrong} · {words.change}
      </summary>
      <LabelForm postId={hit.postId} hasKeys={false} />
    </details>
  )
}

function LabelForm({ postId, hasKeys }: { postId: string; hasKeys: boolean }) {
  const words = useWords('backtest').drawn
  const busy = useNavigation().state !== 'idle'
  const key = (letter: string) => (hasKeys ? letter : undefined)
  return (
    <Form method="post" className="line" preventScrollReset>
      <input type="hidden" name="postId" value={postId} />
      <button className="button" name="isRight" value="yes" aria-keyshortcuts={key('y')} disabled={busy}>
        {words.right}
      </button>
      <button className="button" name="isRight" value="no" aria-keyshortcuts={key('n')} disabled={busy}>
        {words.wrong}
      </button>
    </Form>
  )
}
