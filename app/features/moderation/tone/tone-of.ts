import type { Evidence } from '#app/features/moderation/evidence.ts'
import { restoreTone, type StoredTone } from '#app/features/moderation/tone/stored-tone.ts'
import shipped from '#app/features/moderation/tone/tone.json'
import { termsOf } from '#app/features/moderation/tone/tone-terms.ts'
import { soundOf, type Tone } from '#app/features/moderation/tone/train-tone.ts'

let tone: Tone | undefined

/** How a text sounds as a whole, from its plain reading: about 2 like an offer, about −2 like a report, a few words near 0. */
export function toneOf(plain: string): number {
  tone ??= restoreTone(shipped as StoredTone)
  return soundOf(termsOf(plain), tone)
}

const known = new WeakMap<Evidence, number>()

/** Asked by many rules, worked out once a text. */
export function toneIn(evidence: Evidence): number {
  const sound = known.get(evidence) ?? toneOf(evidence.reading.plain.text)
  known.set(evidence, sound)
  return sound
}
