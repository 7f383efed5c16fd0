import { Link } from '@remix-run/react'
import { ColumnHeads } from '#app/components/column-heads.tsx'
import type { Group } from '#app/features/admission/figures/ui/group-table.tsx'
import { useWords } from '#app/messages/use-words.ts'

const WIDTH = 360
const HEIGHT = 150
const FOOT = 22
const TICK = 10

type Props = { groups: Group[]; chosen: Group; figuresFrom: number }

export function ScoreHistogram({ groups, chosen, figuresFrom }: Props) {
  const words = useWords('exam-statistics')
  const nameOf = ({ track, lang }: Group) =>
    words.groupName({ track: words.tracks[track], language: words.languages[lang] })
  return (
    <section className="stack">
      <h2>{words.scores.heading(nameOf(chosen))}</h2>
      <nav className="chips" aria-label={words.scores.choose}>
        {groups.toReversed().map((group) => (
          <Link
            key={`${group.track} ${group.lang}`}
            to={`/bank/statistics?track=${group.track}&lang=${group.lang}`}
            aria-current={
              group === chosen || (group.track === chosen.track && group.lang === chosen.lang) ? 'page' : undefined
            }
            preventScrollReset
          >
            {nameOf(group)}
          </Link>
        ))}
      </nav>
      {chosen.scored < figuresFrom ? (
        <p className="empty">{words.tooFew(chosen.scored, figuresFrom)}</p>
      ) : (
        <Histogram group={chosen} />
      )}
    </section>
  )
}

function Histogram({ group: { scores, length, cut, scored } }: { group: Group }) {
  const words = useWords('exam-statistics').scores
  const most = Math.max(1, ...scores)
  const step = WIDTH / (length + 1)
  const barHeight = (count: number) => (count / most) * (HEIGHT - FOOT - 18)
  const ticks = scores.map((_, score) => score).filter((score) => score % TICK === 0)
  return (
    <figure className="plot">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
        {scores.map((count, score) => (
          <rect
            key={score}
            className={score >= cut ? 'bar-passed' : 'bar-failed'}
            x={score * step + 0.5}
            width={step - 1}
            y={HEIGHT - FOOT - barHeight(count)}
            height={barHeight(count)}
          />
        ))}
        <path className="axis" d={`M0 ${HEIGHT - FOOT}H${WIDTH}`} />
        <path className="cut" d={`M${cut * step} 16V${HEIGHT - FOOT}`} />
        <text className="label" x={cut * step - 4} y="12" textAnchor="end">
          {words.cut(cut)}
        </text>
        {ticks.map((score) => (
          <text
            key={score}
            className="label"
            x={(score + 0.5) * step}
            y={HEIGHT - 6}
            textAnchor={anchorOf(score, length)}
          >
            {score}
          </text>
        ))}
      </svg>
      <figcaption className="hint">{words.plot(scored, length)}</figcaption>
      <ScoreTable scores={scores} cut={cut} />
    </figure>
  )
}

function ScoreTable({ scores, cut }: Pick<Group, 'scores' | 'cut'>) {
  const words = useWords('exam-statistics').scores
  return (
    <details>
      <summary>{words.table}</summary>
      <table className="figures narrow">
        <ColumnHeads heads={[words.score, words.people]} />
        <tbody>
          {scores.map((count, score) => (
            <tr key={score} hidden={count === 0}>
              <th scope="row">{score === cut ? `${score} (${words.cut(cut)})` : score}</th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

const anchorOf = (score: number, length: number) => {
  if (score === 0) return 'start'
  return score === length ? 'end' : 'middle'
}
