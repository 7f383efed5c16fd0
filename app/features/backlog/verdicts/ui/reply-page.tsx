import { Form, Link } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { FormFault } from '#app/components/form-fault.tsx'
import { RequestLine } from '#app/features/backlog/ui/request-line.tsx'
import type { ReplyPageData } from '#app/features/backlog/verdicts/read-reply.server.ts'
import { languageOf } from '#app/features/forum/text-language.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type ReplyRefused = { errors: FieldErrors; typed: Record<string, string> }
type Props = { page: ReplyPageData; refused?: ReplyRefused; thanked: boolean }

/** One question, one box, and at most two buttons. */
export function ReplyPage({ page, refused, thanked }: Props) {
  const words = useWords('verdicts').reply
  const { no, kind, question, mayAnswer } = page
  return (
    <div className="stack stack-l narrow">
      <header className="stack">
        <RequestLine request={page} />
        <h1>{words[kind]}</h1>
        {question && (
          <p className="prose" lang={languageOf(question)}>
            {question}
          </p>
        )}
      </header>
      {thanked && <p className="alert">{words.thanks}</p>}
      <FormFault errors={refused?.errors} />
      {kind !== 'none' && !mayAnswer && <p className="alert hold">{words.forAnother}</p>}
      {kind !== 'none' && mayAnswer && <ReplyForm page={page} refused={refused} />}
      <p>
        <Link to={`/r/${no}`}>{words.back}</Link>
      </p>
    </div>
  )
}

function ReplyForm({ page: { kind, said }, refused }: Omit<Props, 'thanked'>) {
  const words = useWords('verdicts').reply
  const label = kind === 'question' ? words.yourAnswer : kind === 'covered' ? words.because : words.gap
  return (
    <Form method="post" className="stack">
      {kind === 'solved' && (
        <p className="line">
          <button className="button primary" name="intent" value="yes">
            {words.yes}
          </button>
        </p>
      )}
      <Field
        name="text"
        label={label}
        hint={kind === 'solved' ? words.gapHint : words.staffRead}
        errors={refused?.errors}
      >
        {(tied) => (
          <textarea
            {...tied}
            rows={4}
            required={kind !== 'solved'}
            defaultValue={refused?.typed.text ?? said?.gap ?? ''}
          />
        )}
      </Field>
      <p className="line">
        {kind === 'solved' ? (
          <button className="button" name="intent" value="not-quite">
            {words.notQuite}
          </button>
        ) : (
          <button className="button primary" name="intent" value={kind === 'covered' ? 'not-covered' : 'answer'}>
            {words.send}
          </button>
        )}
      </p>
    </Form>
  )
}
