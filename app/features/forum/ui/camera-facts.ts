import type { FeatureWords } from '#app/messages/features.ts'

type Words = FeatureWords['forum']['photo']['camera']

const EXPOSURE = ['aperture', 'shutter', 'iso'] as const

/** Label and value of what the camera wrote; the three of an exposure on one line, or `each` on its own. */
export function cameraFacts(camera: Record<string, string>, words: Words, each: boolean): [string, string][] {
  const { body, lens, aperture, shutter, iso, focalLength, takenAt } = camera
  const together = [aperture, shutter, iso && `ISO ${iso}`].filter(Boolean).join(' · ')
  const exposure = each
    ? EXPOSURE.map((name): [string, string | undefined] => [words[name], camera[name]])
    : [[words.exposure, together] as [string, string]]
  const facts: [string, string | undefined][] = [
    [words.body, body],
    [words.lens, lens ?? focalLength],
    ...exposure,
    [words.takenAt, takenAt?.slice(0, 10)],
  ]
  return facts.flatMap(([label, value]) => (value ? [[label, value]] : []))
}
