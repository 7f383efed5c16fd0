import { FoundAnswers } from '#app/features/backlog/answers/ui/found-answers.tsx'
import { insertAtCaret } from '#app/features/backlog/answers/ui/insert-card.ts'

type Props = { formId: string; threadNo: number; staff: boolean }

/** Answers that fit a reply; staff can put one in. */
export function FoundForReply({ formId, threadNo, staff }: Props) {
  return (
    <FoundAnswers
      formId={formId}
      shown={{ channel: 'reply', context: `thread:${threadNo}` }}
      threadNo={threadNo}
      onInsert={staff ? (no) => insertAtCaret(formId, no) : undefined}
    />
  )
}
