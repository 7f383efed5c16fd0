/** How many of the last posts may be asked for. */
export const SIZES = [1000, 3000, 10_000] as const

/** What the draft would be able to do: hold texts, or refuse them. */
export const POWERS = ['review', 'block'] as const
export type Power = (typeof POWERS)[number]
