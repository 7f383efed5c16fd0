import { WideTable } from '#app/components/wide-table.tsx'
import type { ReadSample } from '#app/features/backlog/samples/read-sample.server.ts'
import { useWords } from '#app/messages/use-words.ts'

type Inside = NonNullable<ReadSample['inside']>
type Props = { inside: Inside }

const SHOWN = [
  ...(['idea', 'safety', 'drawing', 'loadCheck', 'fitCheck', 'limits', 'careSheet'] as const),
  ...(['carrier', 'tracking', 'addressToken', 'overCapWhy'] as const),
]

/** What R&D and the coordinator said of it, as far as it has come. */
export function MakingFacts({ inside }: Props) {
  const words = useWords('samples')
  const { facts, currency, costs } = inside
  const rows = SHOWN.flatMap((field) => {
    const text = facts[field]
    return text ? [[field, String(text)] as const] : []
  })
  const sums = (['hours', 'material', 'customs', 'price'] as const).flatMap((field) => {
    const amount = facts[field]
    return amount === undefined ? [] : [[field, field === 'hours' ? `${amount}` : `${currency} ${amount}`] as const]
  })
  if (rows.length + sums.length === 0 && !facts.sketch) return null
  return (
    <section className="stack">
      <h2>{words.making}</h2>
      {facts.sketch && (
        <>
          <h3>{words.sketchTitle}</h3>
          <p className="prose as-written">{facts.sketch}</p>
        </>
      )}
      <dl className="pairs">
        {[...sums, ...rows].map(([field, text]) => (
          <div className="pair" key={field}>
            <dt>{words.facts[field]}</dt>
            <dd className="as-written">{text}</dd>
          </div>
        ))}
      </dl>
      {costs && costs.length > 0 && <Parts inside={inside} />}
    </section>
  )
}

function Parts({ inside: { costs = [], cost = 0, costCap = 0, currency } }: { inside: Inside }) {
  const words = useWords('samples')
  return (
    <>
      <h3>{words.parts}</h3>
      <p className="facts">
        <span>{words.cost(cost, costCap, currency)}</span>
        {cost > costCap && <b>{words.overCap(cost - costCap, currency)}</b>}
      </p>
      <WideTable label={words.parts}>
        <table className="figures">
          <thead>
            <tr>
              <th scope="col">{words.partHeads.what}</th>
              <th scope="col">{words.partHeads.kind}</th>
              <th scope="col">{words.partHeads.pieces}</th>
              <th scope="col">{words.partHeads.cost}</th>
            </tr>
          </thead>
          <tbody>
            {costs.map(({ kind, what, sku, pieces, cost: each, at }) => (
              <tr key={`${what}${at}`}>
                <th scope="row">{kind === 'postage' ? words.postage : what}</th>
                <td>{kind === 'postage' ? words.sending : sku ? words.standard : words.ownMade}</td>
                <td className="n">{pieces}</td>
                <td className="n">{each}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </>
  )
}
