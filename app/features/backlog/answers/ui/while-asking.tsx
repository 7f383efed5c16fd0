import { useLater } from '#app/components/use-later.ts'
import type { AskingProps } from '#app/features/backlog/answers/ui/found-answers.tsx'
import { useIsWritten } from '#app/features/backlog/answers/ui/use-is-written.ts'

/** Answers to what is being written: nothing of it is fetched before somebody writes. */
export function WhileAsking(props: AskingProps) {
  const FoundAnswers = useLater(useIsWritten(props.formId), loadAnswers)
  return (
    <div aria-live="polite" className="while-asking">
      {FoundAnswers && <FoundAnswers {...props} />}
    </div>
  )
}

const loadAnswers = () =>
  import('#app/features/backlog/answers/ui/found-answers.tsx').then(({ FoundAnswers }) => FoundAnswers)
