const MINUTE_MS = 60_000

/** How long people usually wait, as it is said; `unknown` while too little has been decided. */
export type Wait = { unit: 'minutes' | 'hours' | 'days'; count: number } | { unit: 'unknown' }

/** Rounded up, so that the promise is kept more often than not. */
export function waitFor(medianMs: number | null): Wait {
  if (medianMs === null) return { unit: 'unknown' }
  const minutes = medianMs / MINUTE_MS
  if (minutes <= 60) return { unit: 'minutes', count: Math.max(5, Math.ceil(minutes / 5) * 5) }
  const hours = Math.ceil(minutes / 60)
  return hours <= 24 ? { unit: 'hours', count: hours } : { unit: 'days', count: Math.ceil(hours / 24) }
}

type WaitWords = Record<'minutes' | 'hours' | 'days', (count: number) => string> & { unknown: string }

export const sayWait = (words: WaitWords, wait: Wait): string =>
  wait.unit === 'unknown' ? words.unknown : words[wait.unit](wait.count)
