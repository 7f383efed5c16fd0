import { useShell } from '#app/components/shell-context.ts'
import { useLater } from '#app/components/use-later.ts'
import { useIsWritten } from '#app/features/backlog/answers/ui/use-is-written.ts'
import { seesAsStaff, seesInside } from '#app/permissions.ts'

/** Beside a reply: the answers that fit it, and for staff the short way to put one in. Fetched when it is needed. */
export function ReplyHelp({ formId, threadNo }: { formId: string; threadNo: number }) {
  const { audience } = useShell()
  const staff = seesAsStaff(audience)
  const RequestPicker = useLater(staff, loadPicker)
  const Found = useLater(useIsWritten(formId), loadFound)
  if (!seesInside(audience)) return null
  return (
    <>
      {RequestPicker && <RequestPicker formId={formId} threadNo={threadNo} />}
      <div aria-live="polite" className="while-asking">
        {Found && <Found formId={formId} threadNo={threadNo} staff={staff} />}
      </div>
    </>
  )
}

const loadPicker = () =>
  import('#app/features/backlog/answers/ui/request-picker.tsx').then(({ RequestPicker }) => RequestPicker)
const loadFound = () =>
  import('#app/features/backlog/answers/ui/found-for-reply.tsx').then(({ FoundForReply }) => FoundForReply)
