import { decodeEntities } from '#app/features/admission/formats/html-entities.ts'
import { readSaid } from '#app/features/admission/formats/problems.ts'
import type { Said } from '#app/platform/errors.ts'

/** A picture as HTML shows it: where it lies and what stands in for it. */
export type ShownPicture = { src: string; alt: string }

const MEDIA = /<(audio|video|object|embed|iframe|source|canvas|svg)\b/i
const FORMULA = /<(?:m:)?math\b/i
const IMAGE = /<img\b((?:"[^"]*"|'[^']*'|[^'"<>])*)>/gi

export const picturesIn = (html: string): ShownPicture[] =>
  [...html.matchAll(IMAGE)].map(([, attributes = '']) => ({
    src: attributeIn(attributes, 'src'),
    alt: attributeIn(attributes, 'alt'),
  }))

function attributeIn(attributes: string, name: string): string {
  const found = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(attributes)
  return decodeEntities(found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim()
}

/** Why a text cannot be told as plain words and one picture. */
export function mediaFault(html: string): Said | undefined {
  const [, media] = MEDIA.exec(html) ?? []
  if (media) return readSaid('media', { what: `<${media.toLowerCase()}>` })
  return FORMULA.test(html) ? readSaid('formula') : undefined
}
