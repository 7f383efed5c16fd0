import type { ReadSample } from '#app/features/backlog/samples/read-sample.server.ts'
import { QUESTIONS } from '#app/features/backlog/samples/sample-fields.ts'
import { useWords } from '#app/messages/use-words.ts'

type Feedback = NonNullable<ReadSample['feedback']>

/** What is not good stands beside what is, in the same size. */
export function SampleFeedback({ feedback, lesson }: { feedback: Feedback; lesson?: string }) {
  const words = useWords('samples')
  return (
    <section className="stack" aria-labelledby="what-is-said">
      <h2 id="what-is-said">{words.feedbackTitle}</h2>
      <FeedbackWords feedback={feedback} />
      <dl className="pairs">
        {QUESTIONS.map((question) => (
          <div className="pair" key={question}>
            <dt>{words.fields[question]}</dt>
            <dd>{words.kinds.grade[feedback[question]]}</dd>
          </div>
        ))}
      </dl>
      {lesson && (
        <>
          <h3>{words.fields.lesson}</h3>
          <p className="prose as-written">{lesson}</p>
        </>
      )}
    </section>
  )
}

export function FeedbackWords({ feedback }: { feedback: Feedback }) {
  const words = useWords('sample-shared')
  const { lang, wouldBuy, price, currency } = feedback
  return (
    <>
      <p className="line">
        <span className="badge">{words.gift}</span>
        <span>{words.willBuy(wouldBuy, price, currency)}</span>
      </p>
      <p className="prose as-written" lang={lang}>
        {feedback.words}
      </p>
      <p>
        <b>{words.change}</b>
      </p>
      <p className="prose as-written" lang={lang}>
        {feedback.change}
      </p>
    </>
  )
}
