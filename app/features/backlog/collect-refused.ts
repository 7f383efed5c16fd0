import type { FieldErrors } from '#app/platform/form.ts'

/** What was typed into the form beside a thread, and why it was not taken. */
export type CollectRefused = { errors: FieldErrors; typed: Record<string, string> }
