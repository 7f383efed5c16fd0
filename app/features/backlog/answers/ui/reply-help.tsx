import { useShell } from '#app/components/shell-context.ts'
import { useLater } from '#app/components/use-later.ts'
import { insertAtCaret } from '#app/features/backlog/answers/ui/insert-card.ts'
import { WhileAsking } from '#app/features/backlog/answers/ui/while-asking.tsx'
import { seesAsStaff, seesInside } from '#app/permissions.ts'

/** Beside a reply: the answers that fit it, and for staff the short way to put one in. */
export function ReplyHelp({ formId, threadNo }: { formId: string; threadNo: number }) {
  const { audience } = useShell()
  const staff = seesAsStaff(audience)
  const RequestPicker = useLater(staff, loadPicker)
  if (!seesInside(audience)) return null
  return (
    <>
      {RequestPicker && <RequestPicker formId={formId} threadNo={threadNo} />}
      <WhileAsking
        formId={formId}
        shown={{ channel: 'reply', context: `thread:${threadNo}` }}
        threadNo={threadNo}
        onInsert={staff ? (no) => insertAtCaret(formId, no) : undefined}
      />
    </>
  )
}

const loadPicker = () =>
  import('#app/features/backlog/answers/ui/request-picker.tsx').then(({ RequestPicker }) => RequestPicker)
