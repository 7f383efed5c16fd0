import type { Example } from '#app/features/admission/bank/draw-examples.ts'
import { QuestionText } from '#app/features/admission/ui/question-text.tsx'
import { useWords } from '#app/messages/use-words.ts'

export function ItemExamples({ examples }: { examples: Example[] }) {
  const words = useWords('bank-items').item
  return (
    <section className="stack">
      <h2>{words.examples}</h2>
      <p>{examples.length === 0 ? words.noExamples : words.exampleHint}</p>
      <ol className="columns bank-examples">
        {examples.map(({ seed, texts }) => (
          <li key={seed} className="stack">
            {texts.map(({ lang, stem, options }) => (
              <div key={lang} lang={lang} className="stack">
                <QuestionText id={`${seed}-${lang}`.replace(' ', '-')} lang={lang} stem={stem} />
                <ol className="bank-options">
                  {options.map(({ text, isKey }) => (
                    <li key={text} className={isKey ? 'key' : undefined}>
                      {text}
                      {isKey && <span className="badge">{words.key}</span>}
                    </li>
                  ))}
                </ol>
              </div>
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
