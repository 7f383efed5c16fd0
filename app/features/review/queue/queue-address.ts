/** The address of a review page, in the same filter and page of the queue; `last` is the item decided just now. */
export function queueAddress(itemId: string | undefined, search: URLSearchParams, last?: string): string {
  const kept = new URLSearchParams()
  for (const name of ['kind', 'after']) {
    const value = search.get(name)
    if (value) kept.set(name, value)
  }
  if (last) kept.set('last', last)
  return `/review${itemId ? `/${itemId}` : ''}${kept.size ? `?${kept}` : ''}`
}
