import { ColumnHeads } from '#app/components/column-heads.tsx'
import { Moment } from '#app/components/moment.tsx'
import { WideTable } from '#app/components/wide-table.tsx'
import type { VersionFigures } from '#app/features/admission/figures/exam-figures.ts'
import { FIGURE_LANGUAGES } from '#app/features/admission/figures/exam-groups.ts'
import { letterOf } from '#app/features/admission/figures/option-letter.ts'
import { decimals, percent } from '#app/features/admission/figures/ui/figure-text.ts'
import { Strip } from '#app/features/admission/figures/ui/time-strips.tsx'
import type { OptionFigures } from '#app/features/admission/psychometrics/option-table.ts'
import { useWords } from '#app/messages/use-words.ts'

type Counted = VersionFigures & { countedAt: number }
type Props = { figures: Counted | undefined; keys: readonly number[]; figuresFrom: number }

/** What the worker counted of one item; `keys` are the places of its right options. */
export function ItemFigures({ figures, keys, figuresFrom }: Props) {
  const words = useWords('exam-statistics').item
  return (
    <section className="stack">
      <h2>{words.heading}</h2>
      {!figures && <p className="empty">{words.none}</p>}
      {figures && figures.all.n < figuresFrom && <p className="empty">{words.tooFew(figures.all.n, figuresFrom)}</p>}
      {figures && figures.all.n >= figuresFrom && <Shown figures={figures} keys={keys} figuresFrom={figuresFrom} />}
    </section>
  )
}

function Shown({ figures, keys, figuresFrom }: Props & { figures: Counted }) {
  const { item: words, times } = useWords('exam-statistics')
  const { earlier, recent, isFlagged } = figures.leak
  const shareOf = ({ n, right }: typeof earlier) => percent(n === 0 ? null : right / n)
  const secondsOf = ({ medianSeconds }: typeof earlier) => (medianSeconds === null ? '–' : times.seconds(medianSeconds))
  return (
    <>
      <p className="hint">
        {words.version(figures.version)} <Moment at={figures.countedAt} />
      </p>
      <LanguageTable figures={figures} figuresFrom={figuresFrom} />
      <OptionTable options={figures.all.options} omitted={figures.all.omitted} keys={keys} />
      {recent.n >= figuresFrom && (
        <p className={isFlagged ? 'note' : 'hint'}>
          {words.leak(shareOf(earlier), shareOf(recent))} {words.leakTime(secondsOf(earlier), secondsOf(recent))}{' '}
          {isFlagged && words.suspicious}
        </p>
      )}
    </>
  )
}

function LanguageTable({ figures, figuresFrom }: { figures: Counted; figuresFrom: number }) {
  const { item: words, languages, times } = useWords('exam-statistics')
  const shown = FIGURE_LANGUAGES.toReversed().filter((lang) => figures[lang].n >= figuresFrom)
  return (
    <WideTable label={words.language}>
      <table className="figures">
        <ColumnHeads heads={[words.language, words.n, words.p, words.rRest, words.d, words.time, null]} />
        <tbody>
          {shown.map((lang) => {
            const { n, p, rRest, d, times: taken } = figures[lang]
            return (
              <tr key={lang}>
                <th scope="row">{languages[lang]}</th>
                <td>{n}</td>
                <td>{percent(p)}</td>
                <td>{decimals(rRest, 2)}</td>
                <td>{decimals(d, 2)}</td>
                <td>{taken ? times.seconds(taken.median) : '–'}</td>
                <td className="strip-cell">{taken && <Strip times={taken} />}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </WideTable>
  )
}

type Options = { options: OptionFigures[]; omitted: OptionFigures; keys: readonly number[] }

function OptionTable({ options, omitted, keys }: Options) {
  const words = useWords('exam-statistics').item
  const rows = [
    ...options.map((figures, at) => ({
      ...{ figures, name: letterOf(at), isKey: keys.includes(at) },
    })),
    ...(omitted.n > 0 ? [{ figures: omitted, name: words.omitted, isKey: false }] : []),
  ]
  return (
    <>
      <h3>{words.options}</h3>
      <p className="hint">{words.hint}</p>
      <WideTable label={words.options}>
        <table className="figures">
          <ColumnHeads heads={[words.option, words.n, words.share, words.optionRest, words.optionR, null]} />
          <tbody>
            {rows.map(({ figures: { n, share, meanRest, rRest }, name, isKey }) => (
              <tr key={name}>
                <th scope="row">{isKey ? <b>{`${name} (${words.key})`}</b> : name}</th>
                <td>{n}</td>
                <td>{percent(share)}</td>
                <td>{percent(meanRest)}</td>
                <td>{decimals(rRest, 2)}</td>
                <td className="strip-cell">
                  <svg className="strip" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                    <rect className="rail" y="4" width="100" height="2" />
                    <rect className={isKey ? 'bar-passed' : 'bar-failed'} y="2" width={100 * (share ?? 0)} height="6" />
                  </svg>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </WideTable>
    </>
  )
}
