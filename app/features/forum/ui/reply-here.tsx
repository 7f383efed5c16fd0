import { Form } from '@remix-run/react'
import { useEffect, useRef } from 'react'
import { useShell } from '#app/components/shell-context.ts'
import { useViewerNote } from '#app/components/viewer-note-context.tsx'
import { BodyField } from '#app/features/forum/ui/body-field.tsx'
import { DraftState } from '#app/features/forum/ui/draft-state.tsx'
import { PhotoField } from '#app/features/forum/ui/photo-field.tsx'
import { Previewing } from '#app/features/forum/ui/previewing.tsx'
import type { ThreadOnPage } from '#app/features/forum/ui/thread-on-page.ts'
import { useWords } from '#app/messages/use-words.ts'
import { seesAsModerator } from '#app/permissions.ts'

/** The reply under a thread. It is sent to the reply page, which shows what has to be changed, if anything. */
export function ReplyHere({ thread }: { thread: ThreadOnPage }) {
  const words = useWords('forum')
  const { audience } = useShell()
  const form = useRef<HTMLFormElement>(null)
  const note = useViewerNote()?.thread
  useFillFromDraft(form, note?.draft)
  const isLocked = thread.lockedAt !== null && !seesAsModerator(audience)
  if (isLocked || thread.closedAt !== null) return <p className="empty">{words.thread.locked}</p>
  return (
    <Form
      className="stack"
      id="reply"
      method="post"
      action={`/t/${thread.no}/reply`}
      encType="multipart/form-data"
      ref={form}
    >
      <h2>{words.compose.yourReply}</h2>
      <Previewing target={`thread:${thread.id}`}>
        <BodyField label={words.compose.yourReply} hideLabel placeholder={words.compose.replyPlaceholder} />
        <PhotoField />
      </Previewing>
      <p className="line">
        <button className="button primary">{words.compose.postReply}</button>
        <button className="button quiet" name="intent" value="keep" formNoValidate>
          {words.compose.keep}
        </button>
        {note && <DraftState draft={{ target: `thread:${thread.id}`, mode: 'reply', revision: note.draftRevision }} />}
      </p>
    </Form>
  )
}

/** Only into an empty field: nothing that is being typed is ever replaced. */
function useFillFromDraft(form: React.RefObject<HTMLFormElement>, draft: string | null | undefined) {
  useEffect(() => {
    const field = form.current?.elements.namedItem('body')
    if (draft && field instanceof HTMLTextAreaElement && field.value === '') field.value = draft
  }, [form, draft])
}
