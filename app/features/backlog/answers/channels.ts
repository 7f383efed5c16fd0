/** Where an answer can come to meet the question. */
export const CHANNELS = ['composer', 'reply', 'search', 'thread', 'reference', 'inbox'] as const

export type Channel = (typeof CHANNELS)[number]

/** A card in its place: which answer, and where it stands. */
export type Shown = { channel: Channel; context: string }
