import type { Thread } from '#app/features/forum/queries.server.ts'

/** What the parts of a thread's page need to know of it. */
export type ThreadOnPage = Pick<
  Thread,
  | 'id'
  | 'no'
  | 'slug'
  | 'title'
  | 'lang'
  | 'kind'
  | 'acceptedPostId'
  | 'acceptedAt'
  | 'notPossible'
  | 'lockedAt'
  | 'closedAt'
>
