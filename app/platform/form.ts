import type { z } from 'zod'
import type { Said } from '#app/platform/errors.ts'

export type FieldErrors = Record<string, Said>
export type ParsedForm<T> = { ok: true; value: T } | { ok: false; errors: FieldErrors; typed: Record<string, string> }

/**
 * Schemas say what is wrong by a key of the `errors` words; the limit of a length comes along as a value.
 * `typed` holds what was sent, passwords left out, so that a form can show it again.
 */
export function parseForm<T>(schema: z.ZodType<T>, form: FormData): ParsedForm<T> {
  const fields = typedFields(form)
  const parsed = schema.safeParse(fields)
  const unreadable = Object.entries(fields).filter(([, value]) => /[\0\uFFFD]/.test(value))
  if (parsed.success && unreadable.length === 0) return { ok: true, value: parsed.data }
  return { ok: false, errors: { ...errorsOf(parsed.error), ...asErrors(unreadable) }, typed: withoutSecrets(fields) }
}

export const typedFields = (form: FormData): Record<string, string> =>
  Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string'))

function errorsOf(error: z.ZodError | undefined): FieldErrors {
  const errors: FieldErrors = {}
  for (const issue of error?.issues ?? []) {
    const field = String(issue.path[0] ?? 'form')
    errors[field] ??= { key: issue.message, values: limitsOf(issue) }
  }
  return errors
}

function limitsOf(issue: z.core.$ZodIssue): Record<string, number> {
  if (issue.code === 'too_big') return { limit: Number(issue.maximum) }
  if (issue.code === 'too_small') return { limit: Number(issue.minimum) }
  return {}
}

const asErrors = (entries: [string, string][]): FieldErrors =>
  Object.fromEntries(entries.map(([field]) => [field, { key: 'unreadable' }]))

export function withoutSecrets(fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !field.toLowerCase().includes('password')))
}
