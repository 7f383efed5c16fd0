import { readSaid } from '#app/features/admission/formats/problems.ts'
import type { Said } from '#app/platform/errors.ts'

/** Three options of a third each are written 33.33333. */
const ROUNDING = 0.01 + 1e-9

type SharedKeys = { keys: number[]; warnings: Said[] }
type ShareFault = { fault: Said; option: number }

/** Options carry a share of the marks, from -100 to 100; the exam marks all or nothing. */
export function keysByShare(shares: readonly number[], isSingle: boolean): SharedKeys | ShareFault {
  const outside = shares.findIndex((share) => !(Math.abs(share) <= 100))
  if (outside !== -1) return { fault: readSaid('weightRange'), option: outside }
  return isSingle ? theOneKey(shares) : severalKeys(shares)
}

function theOneKey(shares: readonly number[]): SharedKeys | ShareFault {
  const keys = indexesOf(shares, (share) => share >= 100 - ROUNDING)
  if (keys.length > 1) return { fault: readSaid('severalKeys'), option: keys[1] ?? 0 }
  if (keys.length === 0) return { fault: readSaid('noKey'), option: -1 }
  const hasPart = indexesOf(shares, (share) => share > 0).length > 1
  return { keys, warnings: hasPart ? [readSaid('partMarks')] : [] }
}

function severalKeys(shares: readonly number[]): SharedKeys | ShareFault {
  const keys = indexesOf(shares, (share) => share > 0)
  if (keys.length === 0) return { fault: readSaid('noKey'), option: -1 }
  const sum = keys.reduce((total, key) => total + (shares[key] ?? 0), 0)
  if (Math.abs(sum - 100) <= ROUNDING) return { keys, warnings: [] }
  return { fault: readSaid('weightSum', { sum: Number(sum.toFixed(2)) }), option: -1 }
}

const indexesOf = (shares: readonly number[], holds: (share: number) => boolean): number[] =>
  shares.flatMap((share, index) => (holds(share) ? [index] : []))

/** What each of `count` keys is worth, so that all of them make 100. */
export const shareOfEach = (count: number): string => String(Number((100 / count).toFixed(5)))
