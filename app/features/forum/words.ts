import type { Draft } from '#app/features/moderation/rule.ts'

/** Everything of a post that its author wrote, and what can be read in its picture. */
export type Words = {
  title?: string
  text: string
  altText?: string
  fileName?: string
  camera?: string
  qr?: string
  imageText?: string
  /** Why the words were changed; it stands in the history. */
  reason?: string
}

export function draftOf({ title, text, altText, fileName, camera, qr, imageText, reason }: Words): Draft {
  const fields: Draft['fields'] = [
    { name: 'title', text: title ?? '' },
    { name: 'text', text },
    { name: 'altText', text: altText ?? '' },
    { name: 'fileName', text: fileName ?? '' },
    { name: 'camera', text: camera ?? '' },
    { name: 'qr', text: qr ?? '' },
    { name: 'imageText', text: imageText ?? '' },
    { name: 'reason', text: reason ?? '' },
  ]
  return { fields: fields.filter((field) => field.text !== '') }
}
