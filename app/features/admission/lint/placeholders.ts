/** `{n}`: what a template fills in. */
export const PLACEHOLDER = '\\{[A-Za-z]\\w*\\}'

/** In the order of the alphabet, each once. */
export function placeholdersOf(text: string): string[] {
  return [...new Set(text.match(new RegExp(PLACEHOLDER, 'g')))].sort()
}
