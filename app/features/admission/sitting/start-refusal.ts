import { AppError } from '#app/platform/errors.ts'
import type { FieldErrors } from '#app/platform/form.ts'

const FIELDS: Record<string, string> = {
  'exam.eventCode': 'eventCode',
  'exam.allSeen': 'form',
  'exam.closed': 'form',
  'storm.queued': 'form',
}

/** Where on the start page a refused start is told. Anything else goes on to the page for errors. */
export function startRefusal(error: unknown): FieldErrors {
  const field = error instanceof AppError && FIELDS[error.said.key]
  if (!field) throw error
  return { [field]: error.said }
}
