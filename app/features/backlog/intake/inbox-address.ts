/** Where one item is judged, within the line that is being looked at. */
export const addressOf = (item: string, line?: string) =>
  `/triage/inbox?${new URLSearchParams({ ...(line && { line }), item })}`
