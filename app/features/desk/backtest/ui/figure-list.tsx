import type { Figures } from '#app/features/desk/backtest/figures.ts'
import type { CountedShare } from '#app/features/desk/statistics/wilson.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = { figures: Figures }

const percent = (share: number, digits = 1) => `${(share * 100).toFixed(digits)} %`
/** So many digits that a small bound does not read as none. */
const smallPercent = (share: number) => percent(share, share < 0.01 ? 2 : 1)

export function Summary({ figures }: Props) {
  const words = useWords('backtest').summary
  const { posts, recall, wrong, accepted, wrongAtMost, undecided } = figures
  return (
    <section className="stack" aria-labelledby="summary">
      <h2 id="summary">{words.heading}</h2>
      <p className="backtest-summary">
        {words.over(posts)} {words.caught(recall)} {words.wrong({ wrong, accepted, atMost: smallPercent(wrongAtMost) })}
      </p>
      {undecided > 0 && <p>{words.undecided(undecided)}</p>}
    </section>
  )
}

export function FigureList({ figures }: Props) {
  const words = useWords('backtest').figures
  const { hits, fresh, precision, recall, wrongAtMost, stricter, milder } = figures
  const said = (share: CountedShare) =>
    share.of === 0 ? words.none : words.share(share.hits, share.of, percent(share.low), percent(share.high))
  const rows: [string, string | number][] = [
    [words.hits, hits],
    [words.fresh, fresh],
    [words.precision, said(precision)],
    [words.recall, said(recall)],
    [words.wrong, (wrongAtMost * 1000).toFixed(2)],
    [words.stricter, stricter],
    [words.milder, milder],
  ]
  return (
    <section className="stack" aria-labelledby="figures">
      <h2 id="figures">{words.heading}</h2>
      <dl className="backtest-figures">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="n">{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
