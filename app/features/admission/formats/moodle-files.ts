import type { XmlElement } from '@rgrove/parse-xml'
import type { ShownPicture } from '#app/features/admission/formats/html-media.ts'
import { isPlainFileName, keepPicture, pictureName } from '#app/features/admission/formats/picture-file.ts'
import { readSaid } from '#app/features/admission/formats/problems.ts'
import { childrenNamed, descendantsOf, textOf } from '#app/features/admission/formats/xml.ts'
import type { Said } from '#app/platform/errors.ts'

type Files = Map<string, { name: string; bytes: Uint8Array }>

/** The picture that a question shows, or that its label names, out of the files that lie in it. */
export function takePicture(
  question: XmlElement,
  shown: readonly ShownPicture[],
  pictures: Map<string, Uint8Array>,
  labelled?: string,
): { picture?: string; alt?: string } | { fault: Said } {
  const files: Files = new Map()
  for (const file of descendantsOf(question).filter((element) => element.name === 'file')) {
    const fault = addFile(files, file)
    if (fault) return { fault }
  }
  if (strayFiles(question)) return { fault: readSaid('pictureInOption') }
  const [first, second] = shown
  if (second) return { fault: readSaid('picturesTwo') }
  if (!first) {
    const named = files.get(labelled ?? '')
    return named ? { picture: keepPicture(pictures, named.name, named.bytes) } : {}
  }
  const file = files.get(nameIn(first.src))
  if (!file) return { fault: readSaid('pictureAway') }
  const picture = keepPicture(pictures, file.name, file.bytes)
  return first.alt === '' ? { picture } : { picture, alt: first.alt }
}

function addFile(files: Files, file: XmlElement): Said | undefined {
  const called = file.attributes.name ?? ''
  if (!isPlainFileName(called) || climbs(file.attributes.path)) return readSaid('pictureName', { name: called })
  const bytes = fromBase64(textOf(file))
  const name = bytes && pictureName(called, bytes)
  if (!bytes || !name) return readSaid('pictureKind', { name: called })
  files.set(called, { name, bytes })
  return undefined
}

const climbs = (path = '/') => path.split(/[\\/]/).includes('..')

const strayFiles = (question: XmlElement): boolean =>
  ['answer', 'generalfeedback'].some((name) =>
    childrenNamed(question, name).some((element) => childrenNamed(element, 'file').length > 0),
  )

function nameIn(src: string): string {
  const name = src.replace(/^@@PLUGINFILE@@\//, '').replace(/\?.*$/s, '')
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

function fromBase64(written: string): Uint8Array | undefined {
  try {
    return Uint8Array.from(atob(written), (sign) => sign.charCodeAt(0))
  } catch {
    return undefined
  }
}
