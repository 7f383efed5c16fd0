import { Interruption } from '#app/features/admission/sitting/ui/interruption.tsx'
import { useWords } from '#app/messages/use-words.ts'

export function Elsewhere({ action }: { action: string }) {
  const { heading, text, takeOver } = useWords('admission').elsewhere
  return <Interruption heading={heading} text={text} action={action} button={takeOver} intent="take-over" />
}
