import { useEffect, useState } from 'react'
import { useLater } from '#app/components/use-later.ts'
import type { AskingProps } from '#app/features/backlog/answers/ui/found-answers.tsx'

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

/** Also where a draft stood in the form when the page came. */
function useIsWritten(formId: string): boolean {
  const [isWritten, setIsWritten] = useState(false)
  useEffect(() => {
    const form = document.getElementById(formId)
    if (!(form instanceof HTMLFormElement)) return
    const written = () => setIsWritten(true)
    if (String(new FormData(form).get('body') ?? '').trim() !== '') written()
    form.addEventListener('input', written)
    return () => form.removeEventListener('input', written)
  }, [formId])
  return isWritten
}
