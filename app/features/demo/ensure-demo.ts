import { AppError } from '#app/platform/errors.ts'

/** Outside demo mode these addresses do not exist. */
export function ensureDemo(demo: boolean): void {
  if (!demo) throw new AppError('not-found', { key: 'missing.page' })
}
