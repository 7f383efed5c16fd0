import { Form, useNavigation } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { Field } from '#app/components/field.tsx'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type DecisionFormProps = {
  revision: number
  longestReason: number
  errors?: FieldErrors
  typed?: Record<string, string>
}

export function DecisionForm({ revision, longestReason, errors, typed }: DecisionFormProps) {
  const words = useWords('review')
  const busy = useNavigation().state !== 'idle'
  return (
    <Form method="post" className="stack">
      <input type="hidden" name="revision" value={revision} />
      <ReasonField hint={words.reasonHint} longest={longestReason} errors={errors} typed={typed} />
      <p className="line">
        <button className="button primary" name="decision" value="publish" aria-keyshortcuts="p" disabled={busy}>
          {words.publish} <kbd className="wide-only">P</kbd>
        </button>
        <button className="button danger" name="decision" value="remove" aria-keyshortcuts="x" disabled={busy}>
          {words.remove} <kbd className="wide-only">X</kbd>
        </button>
      </p>
    </Form>
  )
}

type ReasonFieldProps = { hint?: string; longest: number; errors?: FieldErrors; typed?: Record<string, string> }

/** A refusal puts the moderator where it is mended. */
export function ReasonField({ hint, longest, errors, typed }: ReasonFieldProps) {
  const words = useWords('review')
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (errors?.reason) field.current?.focus()
  }, [errors])
  return (
    <Field name="reason" label={words.reason} hint={hint} errors={errors}>
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
