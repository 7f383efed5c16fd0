const LONGEST = 320

/** The beginning of a text, never half a character. */
export function excerptOf(body: string): string {
  const characters = [...body.slice(0, LONGEST * 2)]
  return characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')} …` : characters.join('')
}
