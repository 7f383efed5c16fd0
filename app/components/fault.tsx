import { sentence } from '#app/messages/sentence.ts'
import { useWords } from '#app/messages/use-words.ts'
import type { Said } from '#app/platform/errors.ts'

/** The sentence of one error. The browser fetches the words for errors only when there is one. */
export function Fault({ error }: { error: Said }) {
  return <>{sentence(useWords('errors'), error)}</>
}
