import { Form } from '@remix-run/react'
import type { Mine } from '#app/features/forum/mine.server.ts'
import { useWords } from '#app/messages/use-words.ts'

type OwnDraft = Mine['drafts'][number]

/** Refused by a rule that was wrong: one press posts it, to where it was going. */
export function PostRestored({ draft: { mode, place, fields, photoId } }: { draft: OwnDraft }) {
  const words = useWords('moderation').waiting
  const to = mode === 'new' ? '/ask' : place?.href
  if (!to) return null
  const typed = {
    ...fields,
    ...(photoId && { photoId }),
    ...(place?.revision && { revision: String(place.revision) }),
  }
  return (
    <Form method="post" action={to} encType="multipart/form-data">
      {Object.entries(typed).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <button className="button primary">{words.post}</button>
    </Form>
  )
}
