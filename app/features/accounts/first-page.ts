import type { Account } from '#app/permissions.ts'

/** Where someone who has just signed in goes on, when he was not on his way to a page. */
export function firstPage({ emailConfirmed, state, grants, suspended }: Account): string {
  if (suspended) return '/appeal/sanction/mine'
  if (!emailConfirmed) return '/confirm'
  return state === 'applicant' && grants.length === 0 ? '/exam' : '/'
}
