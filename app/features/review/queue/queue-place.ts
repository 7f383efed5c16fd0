/** Where an item stands in the queue: by rank, then by age. */
export type QueuePlace = { rank: number; openedAt: number; id: string }

/** As it stands in an address; what cannot be read is the top of the queue. */
export const placeAsText = ({ rank, openedAt, id }: QueuePlace): string => `${rank}-${openedAt}-${id}`

export function placeIn(text: string | null): QueuePlace | undefined {
  const [, rank, openedAt, id] = /^(\d{1,3})-(\d{1,15})-([\w-]{1,60})$/.exec(text ?? '') ?? []
  return id === undefined ? undefined : { rank: Number(rank), openedAt: Number(openedAt), id }
}
