const LONGEST_QUERY = 200
/** Nobody reads further; better words find sooner. */
export const MOST_PAGES = 10

/** What an address asks to be looked for. */
export function searchFor(params: URLSearchParams): { q: string; page: number } {
  const q = (params.get('q') ?? '').replace(/\s+/g, ' ').trim().slice(0, LONGEST_QUERY)
  const page = Number(params.get('page') ?? 1)
  return { q, page: Number.isInteger(page) ? Math.min(Math.max(page, 1), MOST_PAGES) : 1 }
}
