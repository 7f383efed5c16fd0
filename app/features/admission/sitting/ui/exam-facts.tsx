import { useWords } from '#app/messages/use-words.ts'

export function ExamFacts({ length, cut }: { length: number; cut: number }) {
  const words = useWords('admission')
  return (
    <p className="facts">
      <b>{words.exam}</b>
      <span>{words.itemsOf(length)}</span>
      <span>{words.toPass(cut)}</span>
    </p>
  )
}
