import { Form, useNavigation } from '@remix-run/react'
import { Field } from '#app/components/field.tsx'
import type { BankItemPage, TextView } from '#app/features/admission/bank/bank-item-page.server.ts'
import type { ItemActAnswer } from '#app/features/admission/bank/receive-item-act.server.ts'
import { useWords } from '#app/messages/use-words.ts'

type ReviewFormProps = { page: BankItemPage; text: TextView; answer?: ItemActAnswer }

export function ReviewForm({ page, text: { lang }, answer }: ReviewFormProps) {
  const words = useWords('bank-items').review
  const busy = useNavigation().state !== 'idle'
  const right = page.rights[lang]
  if (!right) return null
  if (right === 'own' || right === 'later') return <p>{words[right]}</p>
  const sent =
    answer && 'errors' in answer && answer.intent === 'review' && answer.typed.lang === lang ? answer : undefined
  const named = `note-${lang}`
  return (
    <Form method="post" className="stack bank-form" key={`${page.newest.id}${lang}`}>
      <h4>{words.heading}</h4>
      {right === 'alone' && <p>{words.alone}</p>}
      <input type="hidden" name="intent" value="review" />
      <input type="hidden" name="versionId" value={page.newest.id} />
      <input type="hidden" name="lang" value={lang} />
      <Field
        name={named}
        label={words.note}
        hint={words.noteHint}
        errors={sent?.errors.note && { [named]: sent.errors.note }}
      >
        {(tied) => (
          <textarea
            {...tied}
            name="note"
            rows={2}
            maxLength={1000}
            aria-keyshortcuts="r"
            defaultValue={sent?.typed.note}
          />
        )}
      </Field>
      {page.item.state === 'draft' && !page.item.voided && <Becomes lang={lang} chosen={sent?.typed.state} />}
      <p className="line">
        <button className="button primary" name="decision" value="approved" aria-keyshortcuts="a" disabled={busy}>
          {words.approve}
        </button>
        <button className="button danger" name="decision" value="returned" aria-keyshortcuts="x" disabled={busy}>
          {words.return}
        </button>
      </p>
    </Form>
  )
}

function Becomes({ lang, chosen = 'live' }: { lang: string; chosen?: string }) {
  const words = useWords('bank-items').review
  return (
    <div className="field">
      <label htmlFor={`becomes-${lang}`}>{words.becomes}</label>
      <select id={`becomes-${lang}`} name="state" defaultValue={chosen}>
        <option value="live">{words.live}</option>
        <option value="pilot">{words.pilot}</option>
      </select>
    </div>
  )
}
