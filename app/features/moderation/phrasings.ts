/**
 * Every way to say one thing, slot by slot; each slot is a list parted by bars, and `-` leaves it out. Kept as one
 * entry among words, `(my|our) (-|new) (video|film)`: written out, some would be ten thousand phrases.
 */
export function phrasings(...slots: readonly string[]): readonly string[] {
  return [slots.map((slot) => `(${slot.replace(/\s*\|\s*/g, '|').trim()})`).join(' ')]
}
