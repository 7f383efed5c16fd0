import type { ReactNode } from 'react'
import { Moment } from '#app/components/moment.tsx'
import type { TextView } from '#app/features/admission/bank/bank-item-page.server.ts'
import { QuestionText } from '#app/features/admission/ui/question-text.tsx'
import { useWords } from '#app/messages/use-words.ts'

/** One language of a version, with its key and what was said of it. */
export function ItemTextCard({ text, children }: { text: TextView; children?: ReactNode }) {
  const all = useWords('bank-items')
  const words = all.item
  const { lang, stem, options, explanation, alt, by } = text
  return (
    <section className="card bank-text">
      <header className="line">
        <h3>{all.languages[lang]}</h3>
        <small>{by ? words.by(by) : words.byImport}</small>
      </header>
      <QuestionText id={`stem-${lang}`} lang={lang} stem={stem} />
      <ol className="bank-options" lang={lang}>
        {options.map((option, at) => (
          <li key={`${at} ${option.text}`} className={option.isKey ? 'key' : undefined}>
            {option.text}
            {option.isKey && <span className="badge">{words.key}</span>}
          </li>
        ))}
      </ol>
      {explanation && <Aside name={words.explanation} lang={lang} text={explanation} />}
      {alt && <Aside name={words.alt} lang={lang} text={alt} />}
      <Standing review={text.review} />
      {children}
    </section>
  )
}

function Aside({ name, lang, text }: { name: string; lang: string; text: string }) {
  return (
    <div className="bank-aside">
      <h4>{name}</h4>
      <p lang={lang}>{text}</p>
    </div>
  )
}

function Standing({ review }: Pick<TextView, 'review'>) {
  const words = useWords('bank-items').review
  if (!review) return <p className="facts">{words.waits}</p>
  return (
    <div className="stack bank-standing">
      <p className="facts">
        <b>{words[review.decision]({ by: review.by })}</b>
        <Moment at={review.at} />
        {review.alone && <span>{words.oneSignature}</span>}
      </p>
      {review.note && <p className="as-written">{review.note}</p>}
    </div>
  )
}
