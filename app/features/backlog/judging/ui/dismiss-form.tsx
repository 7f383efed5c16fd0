import { Form } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import type { CollectRefused } from '#app/features/backlog/collect-refused.ts'
import { NOT_DEMAND_CODES } from '#app/features/backlog/judging/judging-sources.ts'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = { threadNo: number; line?: string; refused?: CollectRefused }

/** "Not a demand", with a reason that its author is told. */
export function DismissForm({ threadNo, line, refused }: Props) {
  const words = useWords('judging').dismiss
  const errors = useWords('errors')
  const own = refused?.typed.thread === String(threadNo) ? refused : undefined
  const codeError = own?.errors.code
  return (
    <details className="dismiss" open={own !== undefined}>
      <summary className="button quiet">{words.title}</summary>
      <Form method="post" action="/triage" className="stack card">
        <input type="hidden" name="thread" value={threadNo} />
        {line && <input type="hidden" name="line" value={line} />}
        <fieldset className="choices" aria-describedby={codeError && `code-error-${threadNo}`}>
          <legend>{words.question}</legend>
          {NOT_DEMAND_CODES.map((code) => (
            <label key={code}>
              <input type="radio" name="code" value={code} required defaultChecked={own?.typed.code === code} />
              <span>
                <b>{words.codes[code].name}</b> <small>{words.codes[code].hint}</small>
              </span>
            </label>
          ))}
          {codeError && (
            <p className="err" id={`code-error-${threadNo}`}>
              {sentence(errors, codeError)}
            </p>
          )}
        </fieldset>
        <Sentence threadNo={threadNo} refused={own} />
        <p className="line">
          <button className="button" name="intent" value="dismiss">
            {words.button}
          </button>
        </p>
      </Form>
    </details>
  )
}

/** There is one on every row, so its id carries the thread. */
function Sentence({ threadNo, refused }: Pick<Props, 'threadNo' | 'refused'>) {
  const words = useWords('judging').dismiss
  const id = `sentence-${threadNo}`
  const errors = refused?.errors.sentence && { [id]: refused.errors.sentence }
  return (
    <Field name={id} label={words.sentence} hint={words.sentenceHint} errors={errors}>
      {(tied) => <textarea {...tied} name="sentence" rows={2} maxLength={500} defaultValue={refused?.typed.sentence} />}
    </Field>
  )
}
