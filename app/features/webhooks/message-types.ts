import type { EventName } from '#app/events.ts'

/** What an endpoint can be told of. */
export const MESSAGE_TYPES = [
  'request.created',
  'request.routed',
  'request.state_changed',
  'request.merged',
  'request.unmerged',
  'request.reopen_due',
  'request.threshold_reached',
  'verdict.published',
  'mention.added',
  'mention.retracted',
  'volume.closed',
  'sample.state_changed',
  'clock.breached',
] as const

export type MessageType = (typeof MESSAGE_TYPES)[number]

type Payload = Record<string, unknown>

const PLAIN: Partial<Record<EventName, MessageType>> = {
  'request.filed': 'request.created',
  'mention.added': 'mention.added',
  'mention.heard': 'mention.added',
  'mention.retracted': 'mention.retracted',
  'me-too.added': 'mention.added',
  'me-too.withdrawn': 'mention.retracted',
  'request.unlinked': 'mention.retracted',
  'sample.moved': 'sample.state_changed',
  'request.threshold-reached': 'request.threshold_reached',
}

/** One step of a request can be told in several ways: a receiver picks the one it cares for. */
export function messageTypesOf(event: EventName, payload: Payload): MessageType[] {
  if (event === 'request.changed' || event === 'request.moved') return typesOfStep(payload)
  // What a member has not sent yet is nobody's lateness.
  if (event === 'clock.breached') return payload.kind === 'sample-feedback' ? [] : ['clock.breached']
  const plain = PLAIN[event]
  return plain ? [plain] : []
}

function typesOfStep({ from, to, publicText }: Payload): MessageType[] {
  const types: MessageType[] = ['request.state_changed']
  if (to === 'routed') types.push('request.routed')
  if (to === 'merged') types.push('request.merged')
  if (from === 'merged') types.push('request.unmerged')
  if (to === 'reopen_due') types.push('request.reopen_due')
  if (from === 'volume_test') types.push('volume.closed')
  if (isDecision(to) && typeof publicText === 'string') types.push('verdict.published')
  return types
}

const DECISIONS = ['planned', 'making', 'made', 'exists', 'parked', 'final_no']
const isDecision = (state: unknown) => DECISIONS.includes(String(state))
