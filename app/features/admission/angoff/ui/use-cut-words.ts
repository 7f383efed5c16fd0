import { useWords } from '#app/messages/use-words.ts'

type Cut = { cut: number; standardError: number | null; items: number }

/** Says a cut with its standard error, in items and in percent. */
export function useCutWords() {
  const words = useWords('angoff')
  const said = ({ cut, standardError, items }: Cut) => {
    const points = { cut: cut.toFixed(1), items }
    if (standardError === null) return words.cutAlone(points)
    return words.cutOf({ ...points, se: standardError.toFixed(2), percent: ((100 * cut) / items).toFixed(1) })
  }
  return { said }
}
