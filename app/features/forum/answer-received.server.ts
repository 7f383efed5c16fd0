import { data, redirect } from '@remix-run/node'
import type { Received, Refusal } from '#app/features/forum/received.ts'

/** Leads on, or shows what has to be changed with everything still there. */
export function answerReceived(received: Received) {
  if ('to' in received) throw redirect(received.to)
  const { status, refusal, retryAfterSeconds } = received
  const headers = retryAfterSeconds ? { 'Retry-After': String(retryAfterSeconds) } : undefined
  return data<Refusal>(refusal, { status, headers })
}
