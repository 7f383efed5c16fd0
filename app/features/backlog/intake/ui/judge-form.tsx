import { Form } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import { useShell } from '#app/components/shell-context.ts'
import type { CollectRefused } from '#app/features/backlog/collect-refused.ts'
import { DISMISSALS } from '#app/features/backlog/intake/dismissals.ts'
import type { InboxPageData } from '#app/features/backlog/intake/read-inbox.server.ts'
import { CloseRequests } from '#app/features/backlog/ui/close-requests.tsx'
import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'

type Props = { inbox: InboxPageData; refused?: CollectRefused }

/** Where the words go; or why they go nowhere. */
export function JudgeForm({ inbox, refused }: Props) {
  const words = useWords('intake').inbox
  const { item, following, line } = inbox
  if (!item) return null
  const next = following[0]?.id
  return (
    <Form method="post" className="card" id="judge">
      {refused?.errors.form && <FormError refused={refused} />}
      <input type="hidden" name="item" value={item.id} />
      {next && <input type="hidden" name="next" value={next} />}
      {line && <input type="hidden" name="tab" value={line} />}
      <CloseRequests closest={item.closest} asNew={false} refused={refused}>
        <NewRequest inbox={inbox} refused={refused} />
      </CloseRequests>
      <details open={refused?.errors.part !== undefined}>
        <summary>{words.keep}</summary>
        <Field name="part" label={words.keep} hint={words.keepHint} errors={refused?.errors}>
          {(tied) => <textarea {...tied} rows={2} lang={item.lang} defaultValue={refused?.typed.part} />}
        </Field>
      </details>
      <p className="line decide">
        <button className="button primary" name="intent" value="place">
          {words.attach}
        </button>
      </p>
      <Dismiss refused={refused} />
    </Form>
  )
}

function FormError({ refused }: { refused: CollectRefused }) {
  const errors = useWords('errors')
  const said = refused.errors.form
  return said ? (
    <p className="err" role="alert">
      {sentence(errors, said)}
    </p>
  ) : null
}

function Dismiss({ refused }: { refused?: CollectRefused }) {
  const words = useWords('intake').inbox
  const errors = useWords('errors')
  const wrong = refused?.errors.dismissal
  return (
    <details open={wrong !== undefined}>
      <summary aria-keyshortcuts="x">{words.dismissTitle}</summary>
      <fieldset className="stack">
        <legend className="vh">{words.dismissTitle}</legend>
        {DISMISSALS.map((each) => (
          <label key={each} className="target">
            <input type="radio" name="dismissal" value={each} defaultChecked={refused?.typed.dismissal === each} />
            {words.dismissals[each]}
          </label>
        ))}
        {wrong && <p className="err">{sentence(errors, wrong)}</p>}
        <p className="line">
          <button className="button" name="intent" value="dismiss">
            {words.dismiss}
          </button>
        </p>
      </fieldset>
    </details>
  )
}

function NewRequest({ inbox: { item, lines }, refused }: Props) {
  const words = useWords('triage')
  const { language } = useShell()
  const own = lines.find(({ id }) => id === item?.lineId)?.slug
  return (
    <div className="stack">
      <Field name="title" label={words.newTitle} errors={refused?.errors}>
        {(tied) => <textarea {...tied} rows={2} maxLength={160} defaultValue={refused?.typed.title} />}
      </Field>
      <Field name="need" label={words.newNeed} errors={refused?.errors}>
        {(tied) => (
          <textarea
            {...tied}
            rows={3}
            maxLength={300}
            defaultValue={refused?.typed.need ?? item?.quote.slice(0, 300)}
          />
        )}
      </Field>
      <Field name="line" label={words.fields.line} errors={refused?.errors}>
        {(tied) => (
          <select {...tied} defaultValue={refused?.typed.line ?? own ?? ''}>
            <option value="">{words.choose}</option>
            {lines.map(({ slug, name }) => (
              <option key={slug} value={slug}>
                {name[language]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </div>
  )
}
