import { Form, Link } from '@remix-run/react'
import { Icon } from '#app/components/icons.tsx'
import type { Track } from '#app/features/admission/blueprint.ts'
import type { PracticeQuestion, PracticeReply } from '#app/features/admission/study/practice.ts'
import { QuestionText } from '#app/features/admission/ui/question-text.tsx'
import { useWords } from '#app/messages/use-words.ts'

type Replies = Record<string, PracticeReply>
type PracticeFormProps = { questions: PracticeQuestion[]; replies?: Replies; lang: string; track: Track | null }

export const practicePath = (track: Track | null) => (track ? `/exam/practice?track=${track}` : '/exam/practice')

/** All questions are one form: whichever button is pressed, every answer stays. */
export function PracticeForm({ questions, replies = {}, lang, track }: PracticeFormProps) {
  const words = useWords('admission').practice
  const answered = Object.values(replies)
  const right = answered.filter((reply) => reply.right).length
  return (
    <Form method="post" action={practicePath(track)} preventScrollReset>
      {questions.map((question, at) => (
        <Question key={question.name} {...{ question, lang, track }} no={at + 1} reply={replies[question.name]} />
      ))}
      <p className="line practice-end">
        {questions.length > 0 && <button className="button primary">{words.checkAll}</button>}
        <Link className="button" to="/exam">
          {words.toExam}
        </Link>
        <span role="status" className="n">
          {answered.length > 0 && words.score({ right, answered: answered.length })}
        </span>
      </p>
    </Form>
  )
}

type QuestionProps = {
  question: PracticeQuestion
  no: number
  reply?: PracticeReply
  lang: string
  track: Track | null
}

function Question({ question, no, reply, lang, track }: QuestionProps) {
  const words = useWords('admission').practice
  const { name, stem, options } = question
  return (
    <section className="post" id={name} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{words.question(no)}</h2>
      <QuestionText id={`${name}-stem`} lang={lang} stem={stem} />
      <fieldset aria-labelledby={`${name}-title`} aria-describedby={`${name}-stem`}>
        <div className="options" lang={lang}>
          {options.map(({ value, text }) => (
            <label key={value}>
              <input type="radio" name={name} value={value} defaultChecked={value === reply?.chosen} />
              <span>{text}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {reply && <Reply reply={reply} lang={lang} />}
      <p>
        <button className="button" formAction={`${practicePath(track)}#${name}`}>
          {words.check}
        </button>
      </p>
    </section>
  )
}

function Reply({ reply, lang }: { reply: PracticeReply; lang: string }) {
  const words = useWords('admission').practice
  return (
    <div className="note explained" role="status">
      <p>
        {reply.right ? (
          <span className="done">
            <Icon name="check" /> {words.right}
          </span>
        ) : (
          <>
            <b>{words.wrong}</b> {words.answerIs} <span lang={lang}>{reply.key}</span>
          </>
        )}
      </p>
      {reply.explanation && <p lang={lang}>{reply.explanation}</p>}
    </div>
  )
}
