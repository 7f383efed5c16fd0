import type { FieldErrors } from '#app/platform/form.ts'

/** The number of the request that the words went to, or why they could not. */
export type Placed = { ok: true; no: number } | { ok: false; errors: FieldErrors }
