import { data } from '@remix-run/node'
import { AppError } from '#app/platform/errors.ts'
import { type FieldErrors, withoutSecrets } from '#app/platform/form.ts'

export type Refused = { errors: FieldErrors; typed: Record<string, string> }

/** What was typed, passwords left out, to be shown again. */
export const typedIn = (form: FormData) =>
  withoutSecrets(
    Object.fromEntries([...form].filter((entry): entry is [string, string] => typeof entry[1] === 'string')),
  )

/** A limit that was passed is said above the form, which stays as it was. */
export async function keepingTyped<T>(form: FormData, work: () => Promise<T>) {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'rate-limited') throw error
    const refused: Refused = { errors: { form: error.said }, typed: typedIn(form) }
    return data(refused, { status: error.status, headers: { 'Retry-After': String(error.retryAfterSeconds) } })
  }
}
