import process from 'node:process'

/** Raised whenever the same text may be read otherwise than before; decisions are kept with it. */
export const NORMALISER_VERSION = 2

/** Folding asks the engine's own character tables. */
export const UNICODE_VERSION = process.versions.unicode ?? 'unknown'
