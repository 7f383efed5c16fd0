import type { AuthorTest, Circumstances } from '#app/features/moderation/rule.ts'

export function isFor(test: AuthorTest, { authorState, publishedPosts }: Circumstances): boolean {
  if (test.states && !test.states.includes(authorState)) return false
  return publishedPosts <= (test.mostPosts ?? Number.POSITIVE_INFINITY) && publishedPosts >= (test.leastPosts ?? 0)
}
