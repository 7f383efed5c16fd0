/** A day such as 2026-11-22, as the bank writes them; in UTC, like every time that is printed. */
export const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)
