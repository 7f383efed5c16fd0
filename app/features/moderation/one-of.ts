import { phrases } from '#app/features/moderation/phrases.ts'

/** A list as phrases take it, as one alternative of a pattern. */
export function oneOf(text: string): string {
  return `(?:${phrases(text).join('|')})`
}
