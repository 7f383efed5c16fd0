import { timingSafeEqual } from 'node:crypto'
import { Webhook } from 'standardwebhooks'
import type { Said } from '#app/platform/errors.ts'

type Signed = { id: string; timestamp: string; signature: string; body: string }

/** Of whoever sends ids: long enough for any, short enough to be kept. */
const LONGEST_ID = 128

/**
 * Why a message is not what a holder of one of these secrets signed within the tolerance, or nothing. The library signs;
 * the clock is the house's own, so that it can be wound in tests.
 */
export function faultOfSignature(
  { id, timestamp, signature, body }: Signed,
  secrets: readonly string[],
  { now, toleranceMs }: { now: number; toleranceMs: number },
): Said | undefined {
  if (!id || !timestamp || !signature) return { key: 'hook.headers' }
  if (id.length > LONGEST_ID || !/^\d{1,12}$/.test(timestamp)) return { key: 'hook.headers' }
  const at = Number(timestamp) * 1000
  if (at < now - toleranceMs) return { key: 'hook.tooOld', values: { minutes: Math.round(toleranceMs / 60_000) } }
  if (at > now + toleranceMs) return { key: 'hook.tooNew', values: { minutes: Math.round(toleranceMs / 60_000) } }
  const right = secrets.map((secret) => new Webhook(secret).sign(id, new Date(at), body))
  const given = signature.split(' ').slice(0, 10)
  return given.some((each) => right.some((expected) => isSame(each, expected))) ? undefined : { key: 'hook.forged' }
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}
