import type { ReadPanel } from '#app/features/admission/angoff/read-panel.server.ts'
import { percent, SpreadPlot, saidInLetters } from '#app/features/admission/angoff/ui/spread-plot.tsx'
import { useWords } from '#app/messages/use-words.ts'

/** The talk: where the judges part most comes first. */
export function PanelSpread({ panel }: { panel: ReadPanel }) {
  const words = useWords('angoff').panel
  return (
    <section className="stack">
      <h2>{words.spread}</h2>
      <p className="hint">{words.spreadHint}</p>
      <ol className="spread">
        {panel.spread.map((item) => (
          <SpreadItem key={item.position} item={item} />
        ))}
      </ol>
    </section>
  )
}

function SpreadItem({ item }: { item: ReadPanel['spread'][number] }) {
  const words = useWords('angoff')
  const { topics } = useWords('admission')
  return (
    <li>
      <div className="what">
        <p className="facts">
          <b>{words.rate.item(item.position)}</b>
          <span>{topics[item.topic]}</span>
        </p>
        <p lang={item.lang}>{item.stem}</p>
        {item.remarks.map(({ letter, remark }) => (
          <p key={letter} className="remark">
            <b>{letter}</b> {remark}
          </p>
        ))}
      </div>
      <div className="what">
        <SpreadPlot spread={item} />
        <p className="facts">
          <span>
            {words.panel.mean} <b>{item.mean === null ? '–' : percent(item.mean)}</b>
          </span>
          <span>
            {words.panel.deviation} <b>{item.deviation === null ? '–' : percent(item.deviation)}</b>
          </span>
        </p>
        <p>
          <small className="n">{saidInLetters(item.said)}</small>
        </p>
      </div>
    </li>
  )
}
