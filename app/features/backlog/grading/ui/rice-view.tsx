import type { GradingPageData } from '#app/features/backlog/grading/read-grading.server.ts'
import { Pairs } from '#app/features/backlog/grading/ui/pairs.tsx'
import { useWords } from '#app/messages/use-words.ts'

/** For whoever thinks in it: the same numbers, multiplied. */
export function RiceView({ rice }: { rice: GradingPageData['rice'] }) {
  const words = useWords('verdicts').grading
  const { reach, impact, confidence, capped, effort, score } = rice
  const sure = confidence === null ? '–' : `${confidence} %`
  const rows: [string, string | number][] = [
    [words.reach, reach],
    [words.impact, impact ?? '–'],
    [words.confidence, capped ? `${sure} (${words.capped[capped.by](capped.at)})` : sure],
    [words.effort, effort ?? '–'],
    [words.score, score ?? words.noScore],
  ]
  return (
    <details className="note">
      <summary>{words.rice}</summary>
      <Pairs rows={rows} />
    </details>
  )
}
