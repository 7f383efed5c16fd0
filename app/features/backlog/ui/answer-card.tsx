import { Link } from '@remix-run/react'
import { Moment } from '#app/components/moment.tsx'
import { useShell } from '#app/components/shell-context.ts'
import type { Answer } from '#app/features/backlog/read-answer.server.ts'
import type { ReasonCode } from '#app/features/backlog/reasons.ts'
import { Paragraphs } from '#app/features/backlog/ui/paragraphs.tsx'
import { useWords } from '#app/messages/use-words.ts'

/** The live public face of the verdict. */
export function AnswerCard({ answer }: { answer: Answer }) {
  const words = useWords('backlog')
  const { language } = useShell()
  return (
    <section className="answer" aria-labelledby="answer">
      <h2 id="answer">{answer.stands ? words.answer : words.answerBefore}</h2>
      <Paragraphs text={answer.text} lang={answer.lang} />
      <InWhichLanguage answer={answer} />
      {answer.asksAnswered && (
        <p lang={answer.originalLang}>
          {words.asksAnswered} {answer.asksAnswered}
        </p>
      )}
      {answer.credits && (
        <p lang={answer.originalLang}>
          {words.credits} {answer.credits}
        </p>
      )}
      {answer.product && (
        <p>
          <b className="n">{answer.product.sku}</b> {answer.product.name[language]}
        </p>
      )}
      <Signatures answer={answer} />
    </section>
  )
}

/** Said where a text is a translation, or not yet one. */
function InWhichLanguage({ answer: { translated, lang } }: { answer: Answer }) {
  const words = useWords('backlog')
  const { language } = useShell()
  if (translated) return <p className="hint">{words.translated}</p>
  if (lang !== language) return <p className="hint">{words.notTranslated}</p>
  return null
}

function Signatures({ answer: { signers, oneSignature, decidedAt, reasonCode, targetWindow } }: { answer: Answer }) {
  const words = useWords('backlog')
  const { reasons } = useWords('labels')
  const names = signers.map(({ name, role }) => (name ? words.signer(name, words[role]) : words[role]))
  return (
    <p className="sign facts">
      <span>{names.join(words.and)}</span>
      {signers.length > 1 && <span>{words.signedBoth}</span>}
      {oneSignature && <span>{words.oneSignature}</span>}
      <Moment at={decidedAt} detail="day" />
      {reasonCode && (
        <Link to={`/requests/reasons#${reasonCode}`}>{words.reason(reasons[reasonCode as ReasonCode])}</Link>
      )}
      {targetWindow && <span>{words.targetWindow(targetWindow)}</span>}
    </p>
  )
}
