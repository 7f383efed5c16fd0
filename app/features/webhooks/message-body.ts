import type { MessageType } from '#app/features/webhooks/message-types.ts'

/** All that leaves the house: numbers, states and public words. Who asked, and why staff did it, is not among them. */
const TOLD = [
  'requestNo',
  'title',
  'from',
  'to',
  'label',
  'intoNo',
  'publicText',
  'state',
  'kind',
  'sampleNo',
  'people',
  'chance',
]

type Happened = { type: MessageType | 'trial'; at: number; payload: Record<string, unknown>; publicUrl: string }

/** Standard Webhooks asks for `type`, `timestamp` and `data`, and for thin messages below 20 kB. */
export function messageBody({ type, at, payload, publicUrl }: Happened): string {
  const known = TOLD.flatMap((name) =>
    payload[name] === undefined || payload[name] === null ? [] : [[name, payload[name]]],
  )
  // Titles of threads are for those inside alone.
  const { title: _, ...untitled } = Object.fromEntries(known)
  const data =
    payload.requestNo === undefined
      ? untitled
      : { ...Object.fromEntries(known), url: `${publicUrl}/r/${payload.requestNo}` }
  return JSON.stringify({ type, timestamp: new Date(at).toISOString(), data: withinLimit(data) })
}

const LONGEST_TEXT = 4_000
const withinLimit = (data: Record<string, unknown>) =>
  Object.fromEntries(
    Object.entries(data).map(([name, value]) => [
      name,
      typeof value === 'string' ? value.slice(0, LONGEST_TEXT) : value,
    ]),
  )
