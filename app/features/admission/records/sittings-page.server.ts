import { findByHandle } from '#app/features/admission/find-by-handle.server.ts'
import {
  listSimilarPairs,
  listSittings,
  SITTING_FILTERS,
} from '#app/features/admission/records/list-sittings.server.ts'
import type { Context } from '#app/platform/context.server.ts'

export type SittingsPageData = Awaited<ReturnType<typeof sittingsPage>>

/** `?show=` filters, `?by=` finds one person's, `?after=` turns the page. */
export async function sittingsPage({ db }: Context, search: URLSearchParams) {
  const by = (search.get('by') ?? '').trim()
  const show = SITTING_FILTERS.find((filter) => filter === search.get('show')) ?? 'all'
  const similar = search.get('show') === 'similar' && by === ''
  const person = by === '' ? undefined : await findByHandle(db, by)
  const after = search.get('after')
  const nobody = by !== '' && !person
  const list =
    nobody || similar ? { sittings: [], next: null } : await listSittings(db, { show, accountId: person?.id, after })
  return {
    ...list,
    show: similar ? ('similar' as const) : show,
    by,
    nobody,
    begins: !after,
    pairs: similar ? await listSimilarPairs(db) : [],
  }
}
