/** Rows read at once; a slice with fewer is the last one. */
export const SLICE = 500

export type Cell = string | number | boolean | null
export type Row = { id: string; cells: Cell[] }

export const iso = (at: number | null) => (at === null ? null : new Date(at).toISOString())
