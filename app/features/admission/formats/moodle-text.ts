import type { XmlElement } from '@rgrove/parse-xml'
import { mediaFault, picturesIn, type ShownPicture } from '#app/features/admission/formats/html-media.ts'
import { htmlToText } from '#app/features/admission/formats/html-text.ts'
import { childNamed, textOf } from '#app/features/admission/formats/xml.ts'
import type { Said } from '#app/platform/errors.ts'

type MoodleText = { text: string; pictures: ShownPicture[]; fault?: Said | undefined }

/** The `<text>` of an element in the format that it names; without a name it is HTML. */
export function moodleText(element: XmlElement | undefined): MoodleText {
  const written = textOf(childNamed(element, 'text'))
  const format = element?.attributes.format ?? 'html'
  if (format === 'plain_text' || format === 'markdown') return { text: written.trim(), pictures: [] }
  return { text: htmlToText(written), pictures: picturesIn(written), fault: mediaFault(written) }
}

export const isTrue = (element: XmlElement | undefined, unsaid: boolean): boolean => {
  const written = textOf(element).trim().toLowerCase()
  return written === '' ? unsaid : written === 'true' || written === '1'
}
