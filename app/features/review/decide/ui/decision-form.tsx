import { Form, useNavigation } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { Field } from '#app/components/field.tsx'
import type { ItemPage } from '#app/features/review/decide/item-page.server.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type Sent = { errors?: FieldErrors; typed?: Record<string, string> }

const FORM = 'decision'

/** The buttons stand apart, where the thumb is. */
export function DecisionForm({ page, errors, typed }: Sent & { page: ItemPage }) {
  const words = useWords('review')
  const isTrial = page.item.kind === 'trial'
  return (
    <Form method="post" id={FORM} className="stack">
      <input type="hidden" name="revision" value={page.revision} />
      {!isTrial && <CannedReasons page={page} typed={typed} />}
      <ReasonField
        label={isTrial ? words.trialReason : words.reason}
        hint={isTrial ? words.trialHint : words.reasonHint}
        longest={page.longest.reason}
        errors={errors}
        typed={typed}
      />
    </Form>
  )
}

export function DecisionButtons({ kind }: { kind: ItemPage['item']['kind'] }) {
  const words = useWords('review').decide[kind]
  const busy = useNavigation().state !== 'idle'
  const sends = { form: FORM, name: 'decision', disabled: busy }
  return (
    <>
      <button className="button primary" value="publish" aria-keyshortcuts="p" {...sends}>
        {words.publish} <kbd className="wide-only">P</kbd>
      </button>
      <button className="button danger" value="remove" aria-keyshortcuts="x" {...sends}>
        {words.remove} <kbd className="wide-only">X</kbd>
      </button>
    </>
  )
}

/** With script the chosen words stand in the field, to be mended; without it the choice itself is sent. */
function CannedReasons({ page, typed }: Pick<Sent, 'typed'> & { page: ItemPage }) {
  const words = useWords('review')
  const fill = (id: string) => {
    const field = document.querySelector<HTMLTextAreaElement>(`#${FORM} textarea`)
    const chosen = page.canned.find((one) => one.id === id)
    if (field && chosen) field.value = chosen.text
  }
  return (
    <Field
      name="canned"
      label={words.canned.label}
      hint={words.canned.hint(words.canned.languages[page.author.language])}
    >
      {(tied) => (
        <select {...tied} defaultValue={typed?.canned} onChange={(event) => fill(event.target.value)}>
          <option value="">{words.canned.own}</option>
          {(['remove', 'publish'] as const).map((decision) => (
            <optgroup key={decision} label={words.decide[page.item.kind][decision]}>
              {page.canned
                .filter((one) => one.decision === decision)
                .map(({ id, title }) => (
                  <option key={id} value={id}>
                    {title}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  )
}

type ReasonFieldProps = Sent & { label?: string; hint?: string; longest: number }

/** A refusal puts the moderator where it is mended. */
export function ReasonField({ label, hint, longest, errors, typed }: ReasonFieldProps) {
  const words = useWords('review')
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (errors?.reason) field.current?.focus()
  }, [errors])
  return (
    <Field name="reason" label={label ?? words.reason} hint={hint} errors={errors}>
      {(tied) => (
        <textarea
          {...tied}
          ref={field}
          rows={2}
          maxLength={longest}
          aria-keyshortcuts="r"
          defaultValue={typed?.reason}
        />
      )}
    </Field>
  )
}
