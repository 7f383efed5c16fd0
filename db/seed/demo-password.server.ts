import { hashPassword } from '#app/features/accounts/passwords.server.ts'

/** Known to everyone: demo mode runs on loopback only. */
export const DEMO_PASSWORD = 'coldshoe-demo'

let hash: Promise<string> | undefined

/** Hashed once for the whole cast. */
export function demoPasswordHash(): Promise<string> {
  hash ??= hashPassword(DEMO_PASSWORD)
  return hash
}
