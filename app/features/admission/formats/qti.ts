import type { XmlElement } from '@rgrove/parse-xml'
import { joinReadings, readSaid, refused, without } from '#app/features/admission/formats/problems.ts'
import { readQtiItem, type TakePicture } from '#app/features/admission/formats/qti-item.ts'
import { qtiDescendants, qtiName } from '#app/features/admission/formats/qti-names.ts'
import { readXml } from '#app/features/admission/formats/xml.ts'
import type { Reading } from '#app/features/admission/question.ts'

const PICTURE_AWAY: TakePicture = () => ({ fault: readSaid('pictureAway') })

/** Reads the choice items of one QTI 2.1, 2.2 or 3.0 file: an item alone or several in one element. */
export function readQti(text: string, takePicture: TakePicture = PICTURE_AWAY): Reading {
  const xml = readXml(text)
  if ('fault' in xml) return without(xml.line, 'refused', xml.fault)
  const items = isItem(xml.root) ? [xml.root] : qtiDescendants(xml.root, 'assessmentitem')
  if (items.length === 0) return refused(xml.lineOf(xml.root), 'notQti')
  return joinReadings(items.map((item) => readQtiItem(item, xml.lineOf(item), takePicture)))
}

const isItem = (element: XmlElement) => qtiName(element) === 'assessmentitem'
