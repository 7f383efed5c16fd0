const LIKE_ENOUGH = 0.7

/** The words that make a question its own; numbers don't, so that a copy with other numbers is found. */
export function stemWords(stem: string): ReadonlySet<string> {
  return new Set(stem.toLowerCase().match(/\p{L}{3,}/gu) ?? [])
}

export function isNearlyTheSame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((word) => other.has(word)).length
  const together = one.size + other.size - shared
  return together > 0 && shared / together >= LIKE_ENOUGH
}
