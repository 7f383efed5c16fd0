import { Form, useNavigation } from '@remix-run/react'
import type { SyntheticEvent } from 'react'
import { Field } from '#app/components/field.tsx'
import type { ItemPage } from '#app/features/review/decide/item-page.server.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { FieldErrors } from '#app/platform/form.ts'

type MendFormProps = { page: ItemPage; errors?: FieldErrors; typed?: Record<string, string> }

export function MendForm({ page, errors, typed }: MendFormProps) {
  const words = useWords('review').mend
  const busy = useNavigation().state !== 'idle'
  const { post, thread, revision, longest } = page
  return (
    <details open={errors !== undefined} onToggle={focusWords}>
      <summary aria-keyshortcuts="e">
        {words.open} <kbd className="wide-only">E</kbd>
      </summary>
      <Form method="post" className="stack">
        <input type="hidden" name="revision" value={revision} />
        <p>
          <small>{words.text}</small>
        </p>
        {post.kind === 'opening' && (
          <Field name="title" label={words.title} errors={errors}>
            {(tied) => <input {...tied} lang={thread.lang} defaultValue={typed?.title ?? thread.title} />}
          </Field>
        )}
        <Field name="body" label={words.body} errors={errors}>
          {(tied) => (
            <textarea
              {...tied}
              rows={8}
              lang={post.lang}
              maxLength={longest.body}
              defaultValue={typed?.body ?? post.body}
            />
          )}
        </Field>
        <Field name="why" label={words.why} errors={errors}>
          {(tied) => <input {...tied} maxLength={longest.reason} defaultValue={typed?.why} />}
        </Field>
        <p>
          <button className="button" name="intent" value="mend" disabled={busy}>
            {words.button}
          </button>
        </p>
      </Form>
    </details>
  )
}

function focusWords({ currentTarget }: SyntheticEvent<HTMLDetailsElement>) {
  if (currentTarget.open) currentTarget.querySelector('textarea')?.focus()
}
