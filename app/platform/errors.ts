export const STATUS = {
  'bad-request': 400,
  'not-signed-in': 401,
  forbidden: 403,
  'not-found': 404,
  conflict: 409,
  'too-large': 413,
  'wrong-type': 415,
  'rate-limited': 429,
} as const

export type ErrorCode = keyof typeof STATUS

/** A sentence of the message files, by key, with what it needs to be said. */
export type Said = { key: string; values?: Record<string, string | number> }

/** A failure the visitor may be told about. Any other exception is a bug. */
export class AppError extends Error {
  override name = 'AppError'
  constructor(
    readonly code: ErrorCode,
    readonly said: Said,
    readonly retryAfterSeconds?: number,
  ) {
    super(`${code}: ${said.key}`)
  }
  get status() {
    return STATUS[this.code]
  }
}

export function ensureFound<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new AppError('not-found', { key: `missing.${what}` })
  return value
}
