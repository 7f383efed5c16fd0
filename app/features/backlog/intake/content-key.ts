/** The same words, however they were spaced and capitalised. */
export const contentKey = (quote: string, asker: string | null) =>
  `${quote
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}\n${asker ?? ''}`
