import { useShell } from '#app/components/shell-context.ts'
import { insertAtCaret, RequestPicker } from '#app/features/backlog/answers/ui/request-picker.tsx'
import { WhileAsking } from '#app/features/backlog/answers/ui/while-asking.tsx'
import { seesAsStaff, seesInside } from '#app/permissions.ts'

/** Beside a reply: the answers that fit it, and for staff the short way to put one in. */
export function ReplyHelp({ formId, threadNo }: { formId: string; threadNo: number }) {
  const { audience } = useShell()
  if (!seesInside(audience)) return null
  const staff = seesAsStaff(audience)
  return (
    <>
      {staff && <RequestPicker formId={formId} threadNo={threadNo} />}
      <WhileAsking
        formId={formId}
        shown={{ channel: 'reply', context: `thread:${threadNo}` }}
        threadNo={threadNo}
        onInsert={staff ? (no) => insertAtCaret(formId, no) : undefined}
      />
    </>
  )
}
