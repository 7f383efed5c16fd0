/** Where an answer can come to meet the question. */
export const CHANNELS = ['composer', 'reply', 'search', 'thread', 'reference', 'inbox'] as const

type Channel = (typeof CHANNELS)[number]

/** A card in its place: which answer, and where it stands. */
export type Shown = { channel: Channel; context: string }

const THREAD = /^thread:\d{1,9}$/

const PLACES: Record<Channel, RegExp> = {
  composer: /^ask$/,
  reply: THREAD,
  search: /^.{0,100}$/u,
  thread: THREAD,
  reference: /^(thread:\d{1,9}|post:[\w-]{1,64})$/,
  inbox: /^$/,
}

/** A card stands in few places; of what is searched for only so much is kept. */
export const isPlace = ({ channel, context }: Shown) => PLACES[channel].test(context)
