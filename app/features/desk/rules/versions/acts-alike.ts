import type { Rule } from '#app/features/moderation/rule.ts'

/** All of a rule that decides what it finds and what comes of it; the rest is words about it. */
export type Machinery = Pick<
  Rule,
  'family' | 'languages' | 'match' | 'except' | 'author' | 'fields' | 'scope' | 'atMost'
>

export const machineryOf = ({ family, languages, match, except, author, fields, scope, atMost }: Rule): Machinery => ({
  ...{ family, languages, match },
  ...(except && except.length > 0 && { except }),
  ...(author && { author }),
  ...(fields && { fields }),
  ...(scope && { scope }),
  ...(atMost && { atMost }),
})

/** Whether two versions find the same and do the same with it in the same state. */
export const actsAlike = (one: Rule, other: Rule): boolean => inOrder(machineryOf(one)) === inOrder(machineryOf(other))

/** JSON in which the order of names does not matter. */
function inOrder(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
  })
}
