import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { Said } from '#app/platform/errors.ts'

type Told = { weight: 'error' | 'advice'; reason: Said }

export function ItemFindings({ findings }: { findings: readonly Told[] }) {
  const words = useWords('bank-items').item
  const reasons = useWords('bank-reasons')
  return (
    <section className="note" role="status">
      <h2>{words.findings}</h2>
      {findings.length === 0 && <p>{words.noFindings}</p>}
      <ul className="bank-findings">
        {findings.map(({ weight, reason }) => (
          <li key={sentence(reasons, reason)}>
            <span className="label" data-state={weight === 'error' ? 'refuse' : 'none'}>
              {words.weights[weight]}
            </span>
            {sentence(reasons, reason)}
          </li>
        ))}
      </ul>
    </section>
  )
}
