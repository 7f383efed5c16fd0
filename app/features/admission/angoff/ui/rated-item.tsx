import { Field } from '#app/components/field.tsx'
import { REMARK_LENGTH, remarkField, shareField } from '#app/features/admission/angoff/rating-fields.ts'
import type { JudgeSheet } from '#app/features/admission/angoff/read-sheet.server.ts'
import type { RatingsRefused } from '#app/features/admission/angoff/receive-ratings.server.ts'
import { percent, SpreadPlot, saidInLetters } from '#app/features/admission/angoff/ui/spread-plot.tsx'
import { QuestionPicture } from '#app/features/admission/ui/question-picture.tsx'
import { QuestionText } from '#app/features/admission/ui/question-text.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Item = JudgeSheet['items'][number]
type Props = { item: Item; sheet: Pick<JudgeSheet, 'id' | 'state' | 'round'>; refused?: RatingsRefused }

export function RatedItem({ item, sheet, refused }: Props) {
  const words = useWords('angoff').rate
  const { topics } = useWords('admission')
  const { position, lang, stem, options, picture } = item
  return (
    <article className="rated" aria-labelledby={`item-${position}`}>
      <header className="facts">
        <h2 id={`item-${position}`}>{words.item(position)}</h2>
        <span>{topics[item.topic]}</span>
      </header>
      {picture && (
        <QuestionPicture picture={picture} src={`/bank/angoff/${sheet.id}/picture/${position}`} lang={lang} />
      )}
      <QuestionText id={`stem-${position}`} lang={lang} stem={stem} />
      <ol className="lettered" lang={lang}>
        {options.map((option) => (
          <li key={option}>{option}</li>
        ))}
      </ol>
      <Key item={item} />
      <OthersSaid item={item} />
      {sheet.round && <ShareField item={item} refused={refused} />}
      {sheet.state !== 'first-round' && sheet.state !== 'closed' && <RemarkField item={item} refused={refused} />}
    </article>
  )
}

/** Shut until asked for, so that a judge first feels how hard it is. */
function Key({ item: { keys, lang, explanation, source } }: { item: Item }) {
  const words = useWords('angoff').rate
  return (
    <details className="key">
      <summary>{words.key}</summary>
      <div className="stack">
        <p>
          <b>{words.keyIs(keys.map((key) => String.fromCharCode(65 + key)).join(', '))}</b>
        </p>
        {explanation && <p lang={lang}>{explanation}</p>}
        <small>{words.source(source)}</small>
      </div>
    </details>
  )
}

function OthersSaid({ item: { others, first } }: { item: Item }) {
  const words = useWords('angoff').rate
  if (!others) return null
  const { mean, deviation, said, remarks } = others
  const shown = (share: number | null) => (share === null ? '–' : `${percent(share)}`)
  return (
    <div className="others">
      <SpreadPlot spread={others} />
      <p>
        {words.said({ mean: shown(mean), deviation: shown(deviation) })} {first !== undefined && words.yourFirst(first)}
      </p>
      <small className="n">{saidInLetters(said)}</small>
      {remarks.map(({ letter, remark }) => (
        <p key={letter} className="remark">
          <b>{letter}</b> {remark}
        </p>
      ))}
    </div>
  )
}

function ShareField({ item: { position, first, second }, refused }: Pick<Props, 'item' | 'refused'>) {
  const words = useWords('angoff').rate
  const name = shareField(position)
  return (
    <div className="share">
      <Field name={name} label={words.share} errors={refused?.errors}>
        {(tied) => (
          <input
            {...tied}
            type="number"
            inputMode="numeric"
            min={0}
            max={100}
            step={5}
            defaultValue={refused?.typed[name] ?? second ?? first}
          />
        )}
      </Field>
    </div>
  )
}

function RemarkField({ item: { position, remark }, refused }: Pick<Props, 'item' | 'refused'>) {
  const words = useWords('angoff').rate
  const name = remarkField(position)
  return (
    <Field name={name} label={words.remark} hint={words.remarkHint} errors={refused?.errors}>
      {(tied) => (
        <textarea {...tied} rows={2} maxLength={REMARK_LENGTH} defaultValue={refused?.typed[name] ?? remark} />
      )}
    </Field>
  )
}
