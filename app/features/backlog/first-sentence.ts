/** Up to the first full stop of either language; a whole text without one. */
export function firstSentence(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? ''
  return /^.+?(?:[.!?](?=\s|$)|[。！？])/.exec(line)?.[0] ?? line
}
