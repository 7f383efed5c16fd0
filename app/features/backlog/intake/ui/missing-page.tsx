import { Form, Link } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import type { MissingPageData } from '#app/features/backlog/intake/missing/read-missing.server.ts'
import { LineField, Tick } from '#app/features/backlog/intake/ui/heard-fields.tsx'
import { PublicAnswer } from '#app/features/backlog/intake/ui/public-answer.tsx'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Refused = { errors: FieldErrors; typed: Record<string, string> }
export type MissingAnswer = { sent: string } | { thanks: true } | Refused | undefined
type Props = { page: MissingPageData; answer: MissingAnswer }

/** For everybody: first words, then the answer that is there already, then the form. Works without script and cookies. */
export function MissingPage({ page, answer }: Props) {
  const words = useWords('intake').missing
  if (answer && 'sent' in answer) return <Sent mail={answer.sent} />
  if (answer && 'thanks' in answer) return <End title={words.thanks} lede={words.thanksLede} />
  return (
    <div className="stack stack-l slim">
      <header className="stack">
        <h1>{words.title}</h1>
        <p className="lede">{words.lede}</p>
      </header>
      {answer ? <TellForm page={page} refused={answer} /> : <Step page={page} />}
    </div>
  )
}

function Step({ page }: { page: MissingPageData }) {
  if (page.step === 'words') return <FirstWords page={page} />
  if (page.answer) return <PublicAnswer page={page} live={page.answer} />
  return <TellForm page={page} />
}

function FirstWords({ page }: { page: MissingPageData }) {
  const words = useWords('intake').missing
  return (
    <Form className="stack" action="/missing">
      <Field name="q" label={words.words} hint={words.wordsHint}>
        {(tied) => <textarea {...tied} rows={2} required maxLength={400} />}
      </Field>
      <LineField lines={page.lines} none={words.anyLine} />
      <p className="line">
        <button className="button primary">{words.goOn}</button>
      </p>
    </Form>
  )
}

function TellForm({ page, refused }: { page: MissingPageData; refused?: Refused }) {
  const words = useWords('intake').missing
  const { errors, typed } = refused ?? {}
  return (
    <Form className="stack" method="post" action="/missing">
      <p>{words.formLede}</p>
      {errors?.form && <FormFault errors={errors} />}
      <Field name="need" label={words.need} hint={words.needHint} errors={errors}>
        {(tied) => <textarea {...tied} rows={5} maxLength={2000} defaultValue={typed?.need ?? page.words} />}
      </Field>
      <LineField lines={page.lines} errors={errors} typed={typed ?? { line: page.line }} none={words.anyLine} />
      <Field name="gear" label={words.gear} hint={words.gearHint} errors={errors}>
        {(tied) => <input {...tied} maxLength={200} defaultValue={typed?.gear} />}
      </Field>
      <Field name="mail" label={words.mail} hint={words.mailHint} errors={errors}>
        {(tied) => <input {...tied} type="email" autoComplete="email" maxLength={254} defaultValue={typed?.mail} />}
      </Field>
      <Tick name="mayWrite" label={words.mayWrite} hint={words.mayWriteHint} ticked={typed?.mayWrite === 'on'} />
      <p className="line">
        <button className="button primary" name="intent" value="tell">
          {words.send}
        </button>
      </p>
      <p className="note">
        {words.counted} <Link to="/exam">{words.toExam}</Link>
      </p>
    </Form>
  )
}

function FormFault({ errors }: { errors: FieldErrors }) {
  const words = useWords('errors')
  return errors.form ? (
    <p className="err" role="alert">
      {sentence(words, errors.form)}
    </p>
  ) : null
}

function Sent({ mail }: { mail: string }) {
  const words = useWords('intake').missing
  return <End title={words.sentTitle} lede={words.sent(mail)} more={words.sentLater} />
}

/** Nothing more to do here. */
export function End({ title, lede, more }: { title: string; lede: string; more?: string }) {
  const words = useWords('intake').missing
  return (
    <div className="stack stack-l slim">
      <header className="stack">
        <h1>{title}</h1>
        <p className="lede">{lede}</p>
        {more && <p>{more}</p>}
      </header>
      <p className="line">
        <Link className="button" to="/requests">
          {words.requests}
        </Link>
      </p>
    </div>
  )
}
